import {z} from 'zod/mini'
import {type FollowList, MOST_FOLLOWED} from './follow-list'

const fileSchema = z.object({
  version: z.literal(1),
  following: z
    .array(
      z.object({
        id: z.string().check(z.minLength(1), z.maxLength(128)),
        name: z.string().check(z.minLength(1), z.maxLength(200)),
        slug: z.string().check(z.minLength(1), z.maxLength(200)),
        followedAt: z.iso.datetime(),
      }),
    )
    .check(z.maxLength(MOST_FOLLOWED)),
})

/** The list as a file that the reader takes to another device. */
export function writeFollowFile(list: FollowList): string {
  const following = list.map(({id, name, slug, followedAt}) => ({id, name, slug, followedAt}))
  return `${JSON.stringify({version: 1, following}, null, 2)}\n`
}

/** The list in a file of {@link writeFollowFile}, or `null` when it is no such file. */
export function readFollowFile(text: string): FollowList | null {
  try {
    const parsed = fileSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data.following.map((person) => ({...person, seen: null})) : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
