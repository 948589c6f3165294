import type {ReactNode} from 'react'
import columns from '@/components/layout/columns.module.css'
import {formatCount} from '@/lib/format/plural'
import type {Choice, FacetView} from '@/lib/finder/facet'
import {FacetFields} from './facet-fields'
import {Ticks} from './ticks'
import styles from './finder.module.css'

interface FinderProps {
  /** Where the form leads. */
  action: string
  /** What was found, or what is there to find. */
  children: ReactNode
  choice: Choice
  facets: readonly FacetView[]
  /** What the form does, and what its results are called. */
  label: string
  noun: {one: string; other: string}
  /** How many entries fit the choice. */
  total: number
}

/**
 * A list with the ways to narrow it down beside it. The form is a plain GET of checkboxes, so that a
 * result is a link that can be shared, and nothing needs JavaScript.
 */
export function Finder(props: FinderProps) {
  const {action, children, choice, facets, label, noun, total} = props
  const ticks = Object.values(choice).flat().length
  return (
    <div className={columns.columns}>
      <div className={`${columns.wide} ${styles.finder}`}>
        <form className={styles.form} action={action} aria-label={label}>
          <details className={styles.fold}>
            <summary>
              Narrow it down
              {ticks > 0 ? <span className={styles.ticked}>{ticks} chosen</span> : null}
            </summary>
            <div className={styles.fields}>
              <FacetFields facets={facets} />
              <button type="submit">Show what fits</button>
            </div>
          </details>
        </form>
        <div className={styles.found}>
          <div className={styles.summary}>
            <p>
              <b>{formatCount(total, noun)}</b>
              {ticks > 0 ? ' fit' : ' in all'}
            </p>
            <Ticks action={action} choice={choice} facets={facets} />
          </div>
          {children}
        </div>
      </div>
    </div>
  )
}
