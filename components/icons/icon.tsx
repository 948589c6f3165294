import styles from './icon.module.css'

/** Outlines on a 24 × 24 grid, one stroke each, so that they sit beside text of any size. */
const outlines = {
  arrow: 'M4 12h15M13 6l6 6-6 6',
  external: 'M8 16 18 6M10 6h8v8',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21',
  play: 'M7 4.5v15l12-7.5z',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  website: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  instagram:
    'M8 3h8a5 5 0 0 1 5 5v8a5 5 0 0 1-5 5H8a5 5 0 0 1-5-5V8a5 5 0 0 1 5-5M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M17 7h.01',
  youtube: 'M4 6.5C8 5.5 16 5.5 20 6.5c1.3 3 1.3 8 0 11-4 1-12 1-16 0-1.3-3-1.3-8 0-11M10 9v6l5-3z',
  mastodon:
    'M7 15v-5c0-4 5-4 5 0v3-3c0-4 5-4 5 0v5M20 15c0-2 .5-5 .2-7C19.5 3 4.5 3 3.8 8c-.6 5 .2 11 3.7 12 2.5.8 5 .5 6.5-.2',
  bluesky:
    'M12 11C10.5 8 7 5 4.5 4.5 3 4.5 3.5 11 5 12.5c1.5 1 3 1 4.5.5-4 1-5 3-2.5 5.5 3 2 4.5-1.5 5-3 .5 1.5 2 5 5 3 2.5-2.5 1.5-4.5-2.5-5.5 1.5.5 3 .5 4.5-.5C20.5 11 21 4.5 19.5 4.5 17 5 13.5 8 12 11z',
  x: 'M4 4l16 16M20 4 4 20',
  threads:
    'M17 8c-1-3-3-4-5-4-4 0-6 3-6 8s2 8 6 8c3 0 5-2 5-4.5 0-3-3-4-5.5-4-2 0-3 1-3 2.3 0 3.5 6 2.7 6-2.3 0-2-1-3-3-3-1 0-1.8.4-2.3 1',
  strava: 'M9.5 3 4 14h4l1.5-3.5L11 14h4zM15 14l-2.5 0 2.5 6 3-6z',
} as const

export type IconName = keyof typeof outlines

/** A decorative glyph: what it means is said by the text beside it. */
export function Icon({name}: {name: IconName}) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={outlines[name]} />
    </svg>
  )
}
