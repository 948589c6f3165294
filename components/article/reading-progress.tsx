import styles from './reading-progress.module.css'

/**
 * How far down the page the reader is, drawn by the browser alone: an animation on the scroll
 * timeline. Absent under reduced motion and where browsers do not know such timelines.
 */
export function ReadingProgress() {
  return <div className={styles.progress} aria-hidden="true" data-screen-only="" />
}
