import {imageSources} from '@/lib/images/image-url'
import type {Figure as FigureContent} from '@/lib/content/types'
import styles from './media.module.css'

/** Width divided by height of the shapes that layouts cut pictures to (see media.module.css). */
const SHAPES = {square: 1, wide: 16 / 9} as const

export interface PictureProps {
  figure: FigureContent | null | undefined
  /** The picture that fills the first screen is fetched at once, all others when near. */
  priority?: boolean
  /** Cut to a shape around the hotspot; the picture's own shape without it. */
  shape?: keyof typeof SHAPES
  sizes: string
  widths?: readonly number[]
}

const DEFAULT_WIDTHS = [320, 480, 640, 960, 1280, 1920] as const

/** One responsive image on its plate; nothing when the picture is missing. */
export function Picture({figure, priority, shape, sizes, widths = DEFAULT_WIDTHS}: PictureProps) {
  const sources = figure
    ? imageSources(figure, {widths, ...(shape ? {aspect: SHAPES[shape]} : {})})
    : null
  if (!figure || !sources) return null
  return (
    <img
      className={styles.picture}
      data-shape={shape}
      src={sources.src}
      srcSet={sources.srcSet}
      sizes={sizes}
      width={sources.width}
      height={sources.height}
      alt={figure.decorative ? '' : (figure.alt ?? '')}
      loading={priority ? 'eager' : 'lazy'}
      decoding={priority ? 'auto' : 'async'}
      fetchPriority={priority ? 'high' : 'auto'}
    />
  )
}
