import {imageSources} from '@/lib/images/image-url'
import {Credit, hasCredit} from './credit'
import type {Figure as FigureContent} from '@/lib/content/types'
import styles from './media.module.css'
import {Picture, type PictureProps} from './picture'

/** A picture with its caption and, set apart from it, its credit. */
export function Figure(props: PictureProps & {className?: string | undefined}) {
  const {className, figure, ...picture} = props
  if (!figure || !imageSources(figure, {widths: [320]})) return null
  return (
    <figure className={className}>
      <Picture figure={figure} {...picture} />
      <FigureCaption figure={figure} />
    </figure>
  )
}

function FigureCaption({figure}: {figure: FigureContent}) {
  const {caption} = figure
  if (!caption && !hasCredit(figure)) return null
  return (
    <figcaption className={styles.caption}>
      {caption ? <span>{caption}</span> : null}
      <Credit figure={figure} />
    </figcaption>
  )
}
