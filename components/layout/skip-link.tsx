import styles from './skip-link.module.css'

/** The id of the page's `<main>`, where the skip link leads. */
export const MAIN_ID = 'main'

export function SkipLink() {
  return (
    <a className={styles.skip} href={`#${MAIN_ID}`}>
      Skip to content
    </a>
  )
}
