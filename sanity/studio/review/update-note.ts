import type {SanityDocumentLike} from 'sanity'
import {z} from 'zod'
import {contentHash} from '../../../lib/review/content-hash.ts'
import type {UPDATE_KINDS} from '../../schema/vocabulary.ts'

/** What an editor says about a change: a slip of the pen, or something that readers should know. */
export type UpdateAnswer =
  | {readonly kind: 'typo'}
  | {readonly kind: (typeof UPDATE_KINDS)[number]['value']; readonly note: string}

const articleSchema = z.object({
  body: z.unknown().optional(),
  keyTakeaways: z.unknown().optional(),
  updateNotes: z.array(z.object({_key: z.string()})).catch([]),
})

/**
 * Whether publishing changes what an article advises and nobody has said why yet: its text or its
 * takeaways are others, and no update note was added.
 */
export function needsUpdateNote(published: SanityDocumentLike, draft: SanityDocumentLike): boolean {
  const before = articleSchema.parse(published)
  const after = articleSchema.parse(draft)
  const known = new Set(before.updateNotes.map(({_key}) => _key))
  if (after.updateNotes.some(({_key}) => !known.has(_key))) return false
  return adviceHash(before) !== adviceHash(after)
}

/** The patches that an answer makes to the draft: none for a typing error, which is no update. */
export function updatePatches(answer: UpdateAnswer, now: Date): Record<string, unknown>[] {
  if (answer.kind === 'typo') return []
  const updatedAt = now.toISOString()
  const note = {
    _type: 'updateNote',
    _key: `update-${now.getTime().toString(36)}`,
    date: updatedAt.slice(0, 10),
    kind: answer.kind,
    note: answer.note,
  }
  return [
    {setIfMissing: {updateNotes: []}},
    {insert: {after: 'updateNotes[-1]', items: [note]}},
    {set: {updatedAt}},
  ]
}

function adviceHash({body, keyTakeaways}: z.infer<typeof articleSchema>): string {
  return contentHash({body, keyTakeaways})
}
