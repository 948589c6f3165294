import {Credit, hasCredit} from '@/components/media/credit'
import type {ExerciseCard} from '@/lib/content/types'

interface FrameCreditsProps {
  className?: string | undefined
  frames: ExerciseCard['frames']
}

/** Whose drawings they are, each name once: most movements are by one hand. */
export function FrameCredits({className, frames}: FrameCreditsProps) {
  const credited = new Map(
    frames.filter(hasCredit).map((frame) => [JSON.stringify([frame.credit, frame.licence]), frame]),
  )
  if (credited.size === 0) return null
  return (
    <p className={className}>
      {[...credited].map(([credit, frame]) => (
        <Credit key={credit} figure={frame} />
      ))}
    </p>
  )
}
