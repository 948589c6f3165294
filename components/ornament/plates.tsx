import styles from './ornament.module.css'

const sizes = [5, 8, 11]

/** Plates on a bar seen from the side: one, two or three, for a level. Decorative. */
export function Plates({count}: {count: number}) {
  return (
    <svg className={styles.plates} viewBox="0 0 44 24" aria-hidden="true" focusable="false">
      <path d="M0 12h44" />
      {sizes.map((half, index) => (
        <rect
          key={half}
          className={index < count ? styles.loaded : styles.empty}
          x={32 - index * 8}
          y={12 - half}
          width="5"
          height={half * 2}
          rx="1.5"
        />
      ))}
    </svg>
  )
}
