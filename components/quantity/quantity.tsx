import {formatQuantity, type Measure} from '@/lib/format/quantity'
import styles from './quantity.module.css'

/**
 * A measure in both systems of units. Both are in the page; a reader who has chosen one sees only
 * that one, by the attribute that lib/units puts on the root element.
 */
export function Quantity({measure}: {measure: Measure}) {
  const formatted = formatQuantity(measure)
  if (!formatted) return null
  return (
    <span>
      <span className={styles.metric}>{formatted.metric}</span>
      <span className={styles.customary}>
        <span className={styles.bracket}> (</span>
        {formatted.customary}
        <span className={styles.bracket}>)</span>
      </span>
    </span>
  )
}
