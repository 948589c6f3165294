import {personFeeds} from '@/lib/following/person-feeds'
import styles from './follow.module.css'
import {FollowToggle} from './follow-toggle.client'

interface FollowButtonProps {
  person: {id: string; name: string | null; slug: string | null}
}

/** The ways to hear of somebody's next article: on this device, or in a feed reader. */
export function FollowButton({person: {id, name, slug}}: FollowButtonProps) {
  if (!name || !slug) return null
  return (
    <div className={styles.follow} data-screen-only="">
      <FollowToggle person={{id, name, slug}} />
      <ul className={styles.ways} aria-label={`Other ways to follow ${name}`}>
        {personFeeds(slug).map(({href, label}) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
