import {Icon, type IconName} from '@/components/icons/icon'
import type {SocialProfile} from '@/lib/content/types'
import {linkHref} from '@/lib/links/link-href'
import {NETWORKS, titleOf} from '@/sanity/schema/vocabulary'
import styles from './person.module.css'

interface SocialLinksProps {
  label: string
  profiles: readonly SocialProfile[] | null | undefined
}

const GLYPHS: readonly IconName[] = [
  'bluesky',
  'instagram',
  'mastodon',
  'strava',
  'threads',
  'website',
  'x',
  'youtube',
]

/** Profiles elsewhere. `rel=me` says that they are the same person: https://microformats.org/wiki/rel-me */
export function SocialLinks({label, profiles}: SocialLinksProps) {
  const shown = (profiles ?? []).filter((profile) => linkHref({href: profile.url}))
  if (shown.length === 0) return null
  return (
    <ul className={styles.social} aria-label={label} data-screen-only="">
      {shown.map(({_key, handle, network, url}) => (
        <li key={_key}>
          <a href={url} rel="me">
            <Icon name={GLYPHS.find((glyph) => glyph === network) ?? 'link'} />
            <span>
              {titleOf(NETWORKS, network)} {handle ? <b>{handle}</b> : null}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
