import type {Gallery as GalleryContent} from '@/lib/content/types'
import {Credit, creditKey} from './credit'
import {Figure} from './figure'
import styles from './media.module.css'
import {Picture} from './picture'

interface GalleryProps {
  className?: string | undefined
  gallery: GalleryContent
}

const SIZES = '(min-width: 64rem) 34rem, (min-width: 40rem) 50vw, 100vw'

/**
 * Pictures side by side: wide ones around a first that is larger, others cut square in a row. What
 * is said of all of them alike is said once.
 */
export function Gallery({className, gallery}: GalleryProps) {
  const {caption, images} = gallery
  const [first] = images
  if (!first) return null
  const shape = images.every(isWide) ? 'wide' : 'square'
  const shared = images.every((image) => !image.caption && creditKey(image) === creditKey(first))
  return (
    <figure className={className}>
      <ul className={styles.strip} data-of={shape}>
        {images.map((image) => (
          <li key={image._key}>
            {shared ? (
              <Picture figure={image} shape={shape} sizes={SIZES} />
            ) : (
              <Figure figure={image} shape={shape} sizes={SIZES} />
            )}
          </li>
        ))}
      </ul>
      {caption || shared ? (
        <figcaption className={styles.caption}>
          {caption ? <span>{caption}</span> : null}
          {shared ? <Credit figure={first} /> : null}
        </figcaption>
      ) : null}
    </figure>
  )
}

function isWide({asset}: GalleryContent['images'][number]): boolean {
  return (asset?.width ?? 0) >= (asset?.height ?? 0) * 1.4
}
