import {ProgramCard} from '@/components/program/program-card'
import type {BodyBlockOf} from '@/lib/content/types'
import styles from './embed.module.css'

/** A program in a text: its training sheet, and why the author mentions it. */
export function ProgramBlock({block}: {block: BodyBlockOf<'programCard'>}) {
  if (!block.program) return null
  return (
    <div className={styles.embed}>
      <ProgramCard program={block.program} />
      {block.note ? <p className={styles.note}>{block.note}</p> : null}
    </div>
  )
}
