import {GOALS, titleOf} from '@/sanity/schema/vocabulary'
import type {Subject} from './related.ts'
import type {SharedThing} from './types.ts'

/** The parts of an article that say what it is about and who made it. */
export interface SubjectSource {
  authors: readonly {_id: string; name: string}[]
  topics: readonly {_id: string; title: string}[]
  /** Values of GOALS. */
  aims: readonly string[]
  body: readonly unknown[]
}

/**
 * What an article has to share with others: every exercise and program in its body (cards and
 * links alike), what its readers want, its topics and its authors.
 */
export function relatedSubject({aims, authors, body, topics}: SubjectSource): Subject {
  const subject = new Map<string, SharedThing>()
  for (const {_id, name} of authors) subject.set(_id, {kind: 'author', title: name})
  for (const {_id, title} of topics) subject.set(_id, {kind: 'topic', title})
  for (const aim of aims) subject.set(aim, {kind: 'aim', title: titleOf(GOALS, aim)})
  collectMentions(body, subject)
  return subject
}

function collectMentions(value: unknown, subject: Map<string, SharedThing>): void {
  if (Array.isArray(value)) {
    for (const item of value) collectMentions(item, subject)
    return
  }
  if (typeof value !== 'object' || value === null) return
  if (isMention(value)) subject.set(value._id, {kind: value._type, title: value.title})
  for (const child of Object.values(value)) collectMentions(child, subject)
}

interface Mention {
  _id: string
  _type: 'exercise' | 'program'
  title: string
}

function isMention(value: object): value is Mention {
  return (
    '_type' in value &&
    (value._type === 'exercise' || value._type === 'program') &&
    '_id' in value &&
    typeof value._id === 'string' &&
    'title' in value &&
    typeof value.title === 'string'
  )
}
