import {ContentLink} from '@/components/link/content-link'
import type {CallToAction as CallToActionContent} from '@/lib/content/types'
import {linkHref} from '@/lib/links/link-href'
import styles from './call-to-action.module.css'

interface CallToActionProps {
  action: CallToActionContent | null | undefined
  className?: string | undefined
}

/** The site's own offer. Without an action that leads somewhere it is not shown at all. */
export function CallToAction({action, className}: CallToActionProps) {
  const actions = (action?.actions ?? []).filter((link) => link.label && linkHref(link))
  if (!action || actions.length === 0) return null
  return (
    <aside className={className}>
      <div className={styles.board}>
        {action.eyebrow ? <p className={styles.eyebrow}>{action.eyebrow}</p> : null}
        <h2 className={styles.headline}>{action.headline}</h2>
        {action.body ? <p className={styles.body}>{action.body}</p> : null}
        <ul className={styles.actions}>
          {actions.map((link) => (
            <li key={link._key}>
              <ContentLink to={link}>{link.label}</ContentLink>
            </li>
          ))}
        </ul>
      </div>
    </aside>
  )
}
