import type {Crumb} from '@/lib/trail'
import styles from './trail.module.css'

/** Where a page is: the lists and topics above it; nothing for pages that lie at the top. */
export function Trail({steps}: {steps: readonly Crumb[]}) {
  if (steps.length === 0) return null
  return (
    <nav className={styles.trail} aria-label="Breadcrumb">
      <ol>
        {steps.map(({name, path}) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
