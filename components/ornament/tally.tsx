import styles from './ornament.module.css'

const step = 9
const stride = 50

function markPath(index: number): string {
  const group = Math.floor(index / 5)
  const place = index % 5
  const left = group * stride
  if (place === 4) return `M${left} 23 L${left + 36} 7`
  const x = left + 4 + place * step
  return `M${x + (place % 2)} 3 L${x - (place % 2)} 27`
}

/** Chalk strokes in fives. Decorative: the count is always said in text beside it. */
export function Tally({count}: {count: number}) {
  const groups = Math.max(1, Math.ceil(count / 5))
  return (
    <svg
      className={styles.tally}
      viewBox={`-2 0 ${groups * stride - 6} 30`}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({length: count}, (_, index) => (
        <path key={markPath(index)} d={markPath(index)} />
      ))}
    </svg>
  )
}
