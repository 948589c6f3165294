import {LEAVE_PATH} from '@/lib/preview/preview-paths'
import styles from './draft-bar.module.css'

interface DraftBarProps {
  /** What the reader is looking at, as a sentence. */
  text: string
}

/** Stands below every page of a preview: it is not what everybody sees, and here is the way out. */
export function DraftBar({text}: DraftBarProps) {
  return (
    <aside className={styles.bar} aria-label="Preview">
      <p>{text}</p>
      <a href={LEAVE_PATH}>Leave</a>
    </aside>
  )
}
