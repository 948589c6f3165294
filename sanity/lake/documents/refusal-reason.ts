import {z} from 'zod'
import {LakeError} from '../errors.ts'

const bodySchema = z.object({
  error: z.object({
    items: z.array(z.object({error: z.object({description: z.string()})})).default([]),
  }),
})

/**
 * Why a write was refused, in one or more sentences. Null when it was not refused but failed: a full
 * disk says nothing about the documents, and the write may succeed later.
 */
export function refusalReason(error: unknown): string | null {
  if (!(error instanceof LakeError) || error.status >= 500) return null
  const parsed = bodySchema.safeParse(error.body)
  const items = parsed.success ? parsed.data.error.items : []
  return items.map((item) => item.error.description).join('\n') || error.message
}
