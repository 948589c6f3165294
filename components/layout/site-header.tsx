import {FollowingLink} from '@/components/follow/following-link.client'
import {Icon} from '@/components/icons/icon'
import type {Link} from '@/lib/content/types'
import {ROUTES} from '@/lib/routes'
import {Menu} from './menu'
import styles from './site-header.module.css'

interface SiteHeaderProps {
  navigation: readonly Link[] | null | undefined
  title: string
}

/** The masthead: the site's name over the line it is called after, and the main menu. */
export function SiteHeader({navigation, title}: SiteHeaderProps) {
  return (
    <header className={styles.header}>
      <a className={styles.name} href={ROUTES.home}>
        {title}
      </a>
      <Menu className={styles.menu} label="Main" links={navigation} />
      <div className={styles.tools} data-screen-only="">
        <FollowingLink />
        <a className={styles.search} href={ROUTES.search}>
          <Icon name="search" /> Search
        </a>
      </div>
    </header>
  )
}
