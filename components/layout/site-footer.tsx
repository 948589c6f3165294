import {SocialLinks} from '@/components/person/social-links'
import {UnitsChoice} from '@/components/units/units-choice.client'
import type {Link, SocialProfile} from '@/lib/content/types'
import {ROUTES} from '@/lib/routes'
import {Menu} from './menu'
import styles from './site-footer.module.css'

interface SiteFooterProps {
  description: string | null | undefined
  navigation: readonly Link[] | null | undefined
  social: readonly SocialProfile[] | null | undefined
  title: string
}

export function SiteFooter({description, navigation, social, title}: SiteFooterProps) {
  return (
    <footer className={styles.footer}>
      <div className={styles.about}>
        <p className={styles.name}>{title}</p>
        {description ? <p>{description}</p> : null}
      </div>
      <Menu className={styles.menu} label="About this site" links={navigation} />
      <div className={styles.choices}>
        <SocialLinks label={`${title} elsewhere`} profiles={social} />
        <p>
          <a href={ROUTES.feeds}>Feeds for feed readers</a>
        </p>
        <UnitsChoice />
      </div>
    </footer>
  )
}
