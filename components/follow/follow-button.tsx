import {SubscribeForm} from '@/components/subscriptions/subscribe-form'
import {feedLinks} from '@/lib/feeds/formats'
import {hrefFor, ROUTES} from '@/lib/routes'
import {canFollowByMail} from '@/lib/subscriptions/can-follow-by-mail'
import styles from './follow.module.css'
import {FollowToggle} from './follow-toggle.client'

interface FollowButtonProps {
  /** Whether the form for e-mail stands here, or a link to it. */
  form?: boolean
  person: {id: string; name: string | null; slug: string | null}
}

/** The ways to hear of somebody's next article: on this device, in a feed reader, by e-mail. */
export function FollowButton({form = false, person: {id, name, slug}}: FollowButtonProps) {
  if (!name || !slug) return null
  const byMail = canFollowByMail()
  return (
    <div className={styles.follow} data-screen-only="">
      <FollowToggle person={{id, name, slug}} />
      <ul className={styles.ways} aria-label={`Other ways to follow ${name}`}>
        {feedLinks(hrefFor({_type: 'person', slug})).map(({href, name: format, type}) => (
          <li key={href}>
            <a href={href} type={type}>
              {format}
            </a>
          </li>
        ))}
        {byMail && !form ? (
          <li>
            <a href={`${ROUTES.subscribe}?${new URLSearchParams({person: slug})}`}>E-mail</a>
          </li>
        ) : null}
      </ul>
      {byMail && form ? (
        <details className={styles.byMail}>
          <summary>Follow by e-mail</summary>
          <SubscribeForm person={{name, slug}} />
        </details>
      ) : null}
    </div>
  )
}
