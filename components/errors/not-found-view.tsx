import {PageHeader} from '@/components/layout/page-header'
import {ROUTES} from '@/lib/routes'
import styles from './not-found.module.css'

const STEPS = [
  {href: ROUTES.home, label: 'Front page'},
  {href: ROUTES.search, label: 'Search'},
  {href: ROUTES.articles, label: 'All articles'},
  {href: ROUTES.programs, label: 'All programs'},
  {href: ROUTES.exercises, label: 'All exercises'},
]

/**
 * A missing page, in the editors' words. Short: Next sends it along with every page, in case that one
 * turns out to be missing. What comes closest stands below (nearest-pages).
 */
export function NotFoundView({text}: {text: string | null | undefined}) {
  return (
    <PageHeader title="No lift at this address" standfirst={text ?? UNWRITTEN}>
      <ul className={styles.steps}>
        {STEPS.map(({href, label}) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </PageHeader>
  )
}

const UNWRITTEN = 'This page was moved, renamed or never written.'
