import {type FollowList, readFollowList} from './follow-list'

const STORAGE_KEY = 'following'

/** Stands in where the browser keeps nothing: the list then lasts as long as the page. */
let unkept: string | null = null
let known: {text: string | null; list: FollowList} = {text: null, list: []}
const listeners = new Set<() => void>()

/** Whom this device follows: the same object until it changes, as React's stores need it. */
export function currentFollowList(): FollowList {
  const text = unkept ?? keptText()
  if (text !== known.text) known = {text, list: readFollowList(text)}
  return known.list
}

/** Keeps a list on this device; `false` when the browser refuses, and it lasts for the page. */
export function keepFollowList(list: FollowList): boolean {
  const text = JSON.stringify(list)
  unkept = text
  try {
    localStorage.setItem(STORAGE_KEY, text)
    unkept = null
  } catch {
    // Refused by the reader's settings, or full: said by the caller.
  }
  for (const changed of listeners) changed()
  return unkept === null
}

/** Calls back when the list changes, in this tab or in another one. Returns the way to end it. */
export function onFollowListChange(changed: () => void): () => void {
  listeners.add(changed)
  addEventListener('storage', changed)
  return () => {
    listeners.delete(changed)
    removeEventListener('storage', changed)
  }
}

function keptText(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY)
  } catch {
    return null
  }
}
