import styles from './ornament.module.css'

/** One stroke for each digit, drawn on a 60 × 92 slate. */
const digits = [
  'M31 9C12 8 8 28 8 47c0 20 7 36 22 36s22-18 22-38C52 26 47 10 29 9',
  'M15 25 34 9l-2 75',
  'M10 27C12 12 27 6 38 12c12 6 11 21 2 33C31 57 19 68 9 81c14-2 30-1 44 0',
  'M11 18C20 6 46 5 47 24c1 14-13 19-24 19 17 0 31 7 29 22-4 19-32 22-44 7',
  'M40 84 42 8 8 60l47-2',
  'M50 10 17 11l-3 31c12-9 37-6 38 16 1 24-30 30-43 15',
  'M45 10C26 18 9 42 10 62c1 16 14 22 25 19 15-4 19-24 8-33-11-9-28 0-32 14',
  'M8 12 53 9C40 30 29 56 23 84',
  'M30 44C14 38 10 26 17 16c8-10 25-8 28 4 2 12-7 20-16 25-15 7-23 17-17 29 7 12 32 12 37-2 4-14-7-22-19-28',
  'M49 26C45 10 22 4 13 20c-7 14 5 27 18 25 12-2 19-13 18-21 1 22-3 42-11 59',
]

/** A big chalk-drawn number. Decorative: the heading beside it says the number in text. */
export function ChalkNumeral({value}: {value: number}) {
  const figures = String(value).split('')
  return (
    <svg
      className={styles.numeral}
      viewBox={`0 0 ${figures.length * 60} 92`}
      aria-hidden="true"
      focusable="false"
    >
      {figures.map((figure, position) => {
        const path = digits[Number(figure)]
        const shift = `translate(${position * 60})`
        return (
          // Digits have no identity but their place.
          <g key={`${position}-${figure}`} transform={shift}>
            <path d={path} />
            <path className={styles.second} d={path} transform="translate(2.5 -1.5)" />
          </g>
        )
      })}
    </svg>
  )
}
