import styles from './ornament.module.css'

const places = [0, 1, 2]

/** Three plates seen from the end, as many loaded as the level has steps. Decorative. */
export function Plates({count}: {count: number}) {
  return (
    <svg className={styles.plates} viewBox="0 0 56 18" aria-hidden="true" focusable="false">
      {places.map((place) => (
        <circle
          key={place}
          className={place < count ? styles.loaded : undefined}
          cx={9 + place * 19}
          cy="9"
          r={place < count ? 5.5 : 7.25}
        />
      ))}
    </svg>
  )
}
