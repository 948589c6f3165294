import {hash} from 'node:crypto'
import type {DocumentChange, StoredDocument} from '../documents/types.ts'
import type {Dependencies} from './dependencies.ts'
import {keysOfDocument} from './dependency-keys.ts'
import {DRAFTS_PREFIX, publishedIdOf, VERSIONS_PREFIX} from './document-group.ts'
import type {DocumentIndex} from './document-index.ts'

/** Next.js takes 128 tags for a cached answer, of which a page's own ones need some. */
const MOST_TAGS = 60

/**
 * Who hears of changes: `visitors` of documents without a dot in their id, `members` of everything
 * but drafts and versions, `previewers` of those too.
 */
export type LiveAudience = 'visitors' | 'members' | 'previewers'

/** The part of a change that its tags follow from. */
export type TaggedChange = Pick<DocumentChange, 'documentId' | 'before' | 'after'>

/** The sync tags of a query that has been evaluated. */
export function tagsOfQuery(dependencies: Dependencies): readonly string[] {
  return tagsOf(dependencies.keys(MOST_TAGS))
}

/**
 * The sync tags that a transaction touches: those of every query in the audience's perspectives
 * whose result it may change. `documents` is the index after the transaction.
 */
export function tagsOfChanges(
  changes: readonly TaggedChange[],
  documents: DocumentIndex,
  audience: LiveAudience,
): readonly string[] {
  return tagsOf(keysOfChanges(changes, documents, audience))
}

/** The dependency keys that a transaction touches, see {@link tagsOfChanges}. */
export function keysOfChanges(
  changes: readonly TaggedChange[],
  documents: DocumentIndex,
  audience: LiveAudience,
): ReadonlySet<string> {
  const keys = new Set<string>()
  const add = (document: StoredDocument | null | undefined): void => {
    if (document) for (const key of keysOfDocument(document)) keys.add(key)
  }
  for (const {documentId, before, after} of changes) {
    if (!isHeardBy(audience, documentId)) continue
    add(before)
    add(after)
    if (audience !== 'previewers') continue
    // A perspective may now show another document of the group, which did not change itself.
    for (const id of documents.group(publishedIdOf(documentId))) add(documents.get(id))
  }
  return keys
}

function isHeardBy(audience: LiveAudience, id: string): boolean {
  if (audience === 'previewers') return true
  if (audience === 'visitors') return !id.includes('.')
  return !id.startsWith(DRAFTS_PREFIX) && !id.startsWith(VERSIONS_PREFIX)
}

function tagsOf(keys: ReadonlySet<string>): readonly string[] {
  return [...new Set([...keys].map((key) => `s1:${hash('sha256', key, 'base64url').slice(0, 8)}`))]
}
