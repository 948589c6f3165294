import {ROUTES} from '@/lib/routes'
import styles from './subscriptions.module.css'

/** What becomes of an address, said where it is typed. */
export function MailPrivacy() {
  return (
    <p className={styles.privacy}>
      Your address is kept on this site’s own server, for these letters only. Unless you confirm it,
      it is deleted after two days; one click in any letter ends them, and with the last person you
      follow the address is deleted too. Nothing tells us what you open.{' '}
      <a href={ROUTES.privacy}>Privacy</a>
    </p>
  )
}
