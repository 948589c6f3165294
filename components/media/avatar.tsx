import type {Figure as FigureContent} from '@/lib/content/types'
import styles from './media.module.css'
import {Picture} from './picture'

interface AvatarProps {
  figure: FigureContent | null | undefined
  /** Width in CSS pixels. */
  size: 48 | 72 | 112 | 176
}

/** A portrait in a plate's circle. Always beside the name, so it has no text of its own. */
export function Avatar({figure, size}: AvatarProps) {
  if (!figure?.asset) return null
  return (
    <span className={styles.avatar} data-size={size}>
      <Picture
        figure={{...figure, decorative: true}}
        shape="square"
        sizes={`${size}px`}
        widths={[size, size * 2, size * 3]}
      />
    </span>
  )
}
