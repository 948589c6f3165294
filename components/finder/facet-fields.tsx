import type {FacetView} from '@/lib/finder/facet'
import styles from './finder.module.css'

/** A group of checkboxes for each facet, with what each of them leads to. */
export function FacetFields({facets}: {facets: readonly FacetView[]}) {
  return facets.map(({label, name, options}) =>
    options.length === 0 ? null : (
      <fieldset key={name} className={styles.facet}>
        <legend>{label}</legend>
        <ul>
          {options.map(({chosen, count, title, value}) => (
            <li key={value}>
              <label className={count === 0 ? styles.none : undefined}>
                <input type="checkbox" name={name} value={value} defaultChecked={chosen} />
                <span className={styles.answer}>{title}</span>
                <span className={styles.count}>
                  <span className="visually-hidden">, </span>
                  {count}
                  <span className="visually-hidden"> found</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    ),
  )
}
