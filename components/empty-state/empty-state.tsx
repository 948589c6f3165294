import {Plates} from '@/components/ornament/plates'
import {ROUTES} from '@/lib/routes'
import styles from './empty-state.module.css'

interface NextStep {
  href: string
  label: string
}

interface EmptyStateProps {
  steps?: readonly NextStep[]
  /** The editors' words for this list. */
  text: string | null | undefined
  title?: string
}

const STEPS: readonly NextStep[] = [
  {href: ROUTES.articles, label: 'Read the newest articles'},
  {href: ROUTES.exercises, label: 'Look up an exercise'},
]

/** An empty list that says why and where to go instead: three plates, none of them loaded. */
export function EmptyState({steps = STEPS, text, title = 'No items found'}: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <Plates count={0} />
      <p className={styles.title}>{title}</p>
      {text ? <p>{text}</p> : null}
      <ul className={styles.steps}>
        {steps.map(({href, label}) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
