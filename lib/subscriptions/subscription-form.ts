import {z} from 'zod'
import {emailSchema, FREQUENCIES} from './subscriber.ts'

const frequency = z.enum(FREQUENCIES).catch('weekly')

/** The form with which one begins to follow somebody. */
const wishSchema = z.object({
  email: emailSchema,
  person: z.string().min(1).max(200),
  frequency,
})

/** What a form of ours may hold (characters). */
const MAX_FORM = 64 * 1024

/** Reads a form from a request; empty when it is none, or far too large. */
export async function readForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('content-type') ?? ''
  if (type.startsWith('multipart/form-data')) {
    // Mail programs may post one click this way too (RFC 8058, 3.2).
    const data = await request.formData()
    return new URLSearchParams(
      [...data].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  }
  const text = await request.text()
  return new URLSearchParams(text.length > MAX_FORM ? '' : text)
}

/** The wish in a form, `trap` when a program filled in what people do not see, or `invalid`. */
export function readWish(form: URLSearchParams): z.infer<typeof wishSchema> | 'invalid' | 'trap' {
  if (form.get('website')) return 'trap'
  const parsed = wishSchema.safeParse(Object.fromEntries(form))
  return parsed.success ? parsed.data : 'invalid'
}

/** What somebody chose on the page of their preferences. */
export function readPreferences(form: URLSearchParams) {
  return {frequency: frequency.parse(form.get('frequency')), personIds: form.getAll('person')}
}
