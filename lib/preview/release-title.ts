import 'server-only'
import {z} from 'zod'
import {client} from '@/sanity/client'
import {type Reading, releaseOf} from './reading'

const QUERY = '*[_id == "_.releases." + $name][0].metadata.title'

/** What editors call the release that is shown; `undefined` when it is none. */
export async function releaseTitle(reading: Reading): Promise<string | undefined> {
  const name = reading.kind === 'drafts' ? releaseOf(reading.perspective) : undefined
  if (name === undefined) return undefined
  const title: unknown = await client.fetch(QUERY, {name}, {perspective: 'raw', cache: 'no-store'})
  return z.string().min(1).catch(name).parse(title)
}
