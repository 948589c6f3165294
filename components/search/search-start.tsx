import {ROUTES} from '@/lib/routes'
import styles from './search.module.css'

const FINDERS = [
  {href: ROUTES.findPrograms, label: 'A program by goal, time and equipment'},
  {href: ROUTES.findExercises, label: 'An exercise by movement and muscle'},
  {href: ROUTES.authors, label: 'Somebody who writes or coaches here'},
]

/** What there is to see before a reader searched: other ways to find things. */
export function SearchStart({topics}: {topics: readonly {href: string; label: string}[]}) {
  return (
    <div className={styles.start}>
      <Ways title="Find" ways={FINDERS} />
      <Ways title="Topics" ways={topics} />
    </div>
  )
}

function Ways({title, ways}: {title: string; ways: readonly {href: string; label: string}[]}) {
  if (ways.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {ways.map(({href, label}) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
