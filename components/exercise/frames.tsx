import {Picture} from '@/components/media/picture'
import type {ExerciseCard} from '@/lib/content/types'
import styles from './frames.module.css'

interface FramesProps {
  className?: string | undefined
  /** Where the words beside the frames already say what they show. */
  decorative?: boolean
  frames: ExerciseCard['frames']
  sizes: string
}

/** A movement in two to four drawings on one plate, in order. */
export function Frames({className, decorative, frames, sizes}: FramesProps) {
  const shown = frames.filter(({asset}) => asset)
  if (shown.length === 0) return null
  return (
    <ol className={className ? `${styles.frames} ${className}` : styles.frames}>
      {shown.map((frame) => (
        <li key={frame._key}>
          <Picture
            figure={decorative ? {...frame, decorative} : frame}
            shape="square"
            sizes={sizes}
          />
          {frame.caption && !decorative ? <p>{frame.caption}</p> : null}
        </li>
      ))}
    </ol>
  )
}
