import {z} from 'zod/mini'
import {hrefFor} from '../routes'
import type {FollowedPerson} from './follow-list'

const latestSchema = z.object({
  person: z.object({id: z.string(), slug: z.string(), name: z.string(), url: z.string()}),
  articles: z.array(
    z.object({
      id: z.string(),
      url: z.string(),
      title: z.string(),
      standfirst: z.nullish(z.string()),
      publishedAt: z.string(),
    }),
  ),
})

/** A person and their newest articles, from `/authors/<slug>/latest.json`. */
export type Latest = z.infer<typeof latestSchema>

/** An article of a {@link Latest}. */
export type LatestArticle = Latest['articles'][number]

/**
 * The newest articles of a followed person, or `null` when there is no such person any more or the
 * site cannot be reached. Someone renamed is found through the redirect of their old address.
 */
export async function fetchLatest(
  person: Pick<FollowedPerson, 'id' | 'slug'>,
  get: typeof fetch = fetch,
): Promise<Latest | null> {
  const profile = hrefFor({_type: 'person', slug: person.slug})
  const latest = await readLatest(`${profile}/latest.json`, get)
  if (latest?.person.id === person.id) return latest
  const moved = await movedTo(profile, get)
  const renamed = moved ? await readLatest(`${moved}/latest.json`, get) : null
  return renamed?.person.id === person.id ? renamed : null
}

async function readLatest(url: string, get: typeof fetch): Promise<Latest | null> {
  try {
    const response = await get(url)
    if (!response.ok) return null
    const parsed = latestSchema.safeParse(await response.json())
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

async function movedTo(path: string, get: typeof fetch): Promise<string | null> {
  try {
    const {ok, redirected, url} = await get(path, {method: 'HEAD'})
    return ok && redirected ? new URL(url).pathname : null
  } catch {
    return null
  }
}
