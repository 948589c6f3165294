import {hash} from 'node:crypto'
import type {DocumentChange, StoredDocument} from '../documents/types.ts'
import {BoundedCache} from './bounded-cache.ts'
import type {Dependencies} from './dependencies.ts'
import {keysOfDocument} from './dependency-keys.ts'
import {DRAFTS_PREFIX, publishedIdOf, VERSIONS_PREFIX} from './document-group.ts'
import type {DocumentIndex} from './document-index.ts'

/** Next.js takes 128 tags for a cached answer, of which a page's own ones need some. */
const MOST_TAGS = 60

const AUDIENCES = ['visitors', 'members', 'previewers'] as const

/**
 * Who hears of changes: `visitors` of documents without a dot in their id, `members` of everything
 * but drafts and versions, `previewers` of those too.
 */
export type LiveAudience = (typeof AUDIENCES)[number]

/** The part of a change that its tags follow from. */
export type TaggedChange = Pick<DocumentChange, 'documentId' | 'before' | 'after'>

/** The sync tags of a query that has been evaluated. */
export function tagsOfQuery(dependencies: Dependencies): readonly string[] {
  return [...dependencies.keys(MOST_TAGS)].map(tagOf)
}

/**
 * The sync tags that a transaction touches: those of every query in an audience's perspectives
 * whose result it may change. `documents` is the index after the transaction.
 */
export function tagsOfChanges(
  changes: readonly TaggedChange[],
  documents: DocumentIndex,
): Readonly<Record<LiveAudience, readonly string[]>> {
  const {visitors, members, previewers} = keysOfChanges(changes, documents)
  const heard = (keys: ReadonlySet<string>) => [...keys].map(tagOf)
  return {visitors: heard(visitors), members: heard(members), previewers: heard(previewers)}
}

/** The dependency keys that a transaction touches, see {@link tagsOfChanges}. */
export function keysOfChanges(
  changes: readonly TaggedChange[],
  documents: DocumentIndex,
): Readonly<Record<LiveAudience, ReadonlySet<string>>> {
  const keys: Record<LiveAudience, Set<string>> = {
    visitors: new Set(),
    members: new Set(),
    previewers: new Set(),
  }
  for (const {documentId, before, after} of changes) {
    const changed = new Set([...keysOf(before), ...keysOf(after)])
    for (const audience of AUDIENCES) {
      if (isHeardBy(audience, documentId)) for (const key of changed) keys[audience].add(key)
    }
    // A perspective may now show another document of the group, which did not change itself.
    for (const id of documents.group(publishedIdOf(documentId))) {
      if (id !== documentId) for (const key of keysOf(documents.get(id))) keys.previewers.add(key)
    }
  }
  return keys
}

function keysOf(document: StoredDocument | null | undefined): Iterable<string> {
  return document ? keysOfDocument(document) : []
}

function isHeardBy(audience: LiveAudience, id: string): boolean {
  if (audience === 'previewers') return true
  if (audience === 'visitors') return !id.includes('.')
  return !id.startsWith(DRAFTS_PREFIX) && !id.startsWith(VERSIONS_PREFIX)
}

/** The same keys come up again and again. */
const tags = new BoundedCache<string, string>(10_000)

function tagOf(key: string): string {
  return tags.get(key, () => `s1:${hash('sha256', key, 'base64url').slice(0, 8)}`)
}
