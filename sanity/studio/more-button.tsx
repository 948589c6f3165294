import {Button} from '@sanity/ui'

interface MoreButtonProps {
  /** How many entries are not shown yet; the button is absent when there are none. */
  left: number
  onMore: () => void
}

/** Shows more of a long list. */
export function MoreButton({left, onMore}: MoreButtonProps) {
  if (left <= 0) return null
  return <Button mode="bleed" fontSize={1} text={`Show more (${left} left)`} onClick={onMore} />
}
