import {choiceQuery, withoutTick, type Choice, type FacetView} from '@/lib/finder/facet'
import styles from './finder.module.css'

interface TicksProps {
  action: string
  choice: Choice
  facets: readonly FacetView[]
}

/** What is chosen, each as the link that takes it back; nothing when nothing is. */
export function Ticks({action, choice, facets}: TicksProps) {
  const ticks = facets.flatMap(({name, options}) =>
    options.filter(({chosen}) => chosen).map(({title, value}) => ({name, title, value})),
  )
  if (ticks.length === 0) return null
  return (
    <ul className={styles.ticks} aria-label="Chosen">
      {ticks.map(({name, title, value}) => (
        <li key={`${name} ${value}`}>
          <a className={styles.tick} href={action + choiceQuery(withoutTick(choice, name, value))}>
            <span className="visually-hidden">Without </span>
            {title} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {ticks.length > 1 ? (
        <li>
          <a href={action}>Clear all</a>
        </li>
      ) : null}
    </ul>
  )
}
