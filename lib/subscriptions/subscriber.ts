import {z} from 'zod'

/** How often somebody wants mail: with each article, or everything once a week. */
export const FREQUENCIES = ['instant', 'weekly'] as const

/** See {@link FREQUENCIES}. */
export type Frequency = (typeof FREQUENCIES)[number]

/** Somebody who gave an address; it is theirs only once a subscription is confirmed. */
export interface Subscriber {
  id: string
  email: string
  frequency: Frequency
}

/** Reads a row of the table of subscribers. */
export const subscriberSchema = z.object({
  id: z.string(),
  email: z.string(),
  frequency: z.enum(FREQUENCIES),
})

/**
 * Reads an address that somebody typed, in the form in which it is kept. Only the domain may be
 * written in any case (RFC 5321, 2.4), but nobody has two mailboxes that differ in capitals.
 */
export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email())
