import {Plates} from '@/components/ornament/plates'
import {LEVELS, titleOf} from '@/sanity/schema/vocabulary'
import styles from './exercise-card.module.css'

/** A level in words, with as many plates on the bar. */
export function LevelMark({level}: {level: string | null}) {
  if (!level) return null
  const place = LEVELS.findIndex(({value}) => value === level)
  return (
    <span className={styles.level}>
      <Plates count={place + 1} />
      {titleOf(LEVELS, level)}
    </span>
  )
}
