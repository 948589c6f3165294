import type {Metadata} from 'next'
import type {SocialProfile} from '@/lib/content/types'

/** What a person's accounts elsewhere say. */
interface Linked {
  social: readonly Pick<SocialProfile, 'handle' | 'network' | 'url'>[] | null | undefined
}

/**
 * The meta tags by which Mastodon names, and lets follow, those who made a page. Nothing for people
 * without an account there. See https://blog.joinmastodon.org/2024/07/highlighting-journalism-on-mastodon/
 */
export function fediverseCreators(people: readonly Linked[]): Pick<Metadata, 'other'> {
  const accounts = people.flatMap(({social}) =>
    (social ?? []).flatMap((profile) => {
      const account = profile.network === 'mastodon' ? accountOf(profile) : undefined
      return account ? [account] : []
    }),
  )
  return accounts.length > 0 ? {other: {'fediverse:creator': accounts}} : {}
}

/** `@user@host`, as it is written in the profile or as its address says. */
function accountOf({handle, url}: Pick<SocialProfile, 'handle' | 'url'>): string | undefined {
  const written = /^@?([\w.-]+@[\w.-]+\.\w+)$/.exec(handle?.trim() ?? '')
  if (written) return `@${written[1]}`
  const address = URL.parse(url ?? '')
  const user = address && /^\/@([\w.-]+)\/?$/.exec(address.pathname)
  return user ? `@${user[1]}@${address.host}` : undefined
}
