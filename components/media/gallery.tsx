import {Figure} from './figure'
import type {Gallery as GalleryContent} from '@/lib/content/types'
import styles from './media.module.css'

interface GalleryProps {
  className?: string | undefined
  gallery: GalleryContent
}

/** Pictures side by side, as many in a row as fit. */
export function Gallery({className, gallery}: GalleryProps) {
  const images = gallery.images
  if (images.length === 0) return null
  return (
    <figure className={className}>
      <ul className={styles.strip}>
        {images.map((image) => (
          <li key={image._key}>
            <Figure figure={image} shape="square" sizes="(min-width: 48rem) 20rem, 70vw" />
          </li>
        ))}
      </ul>
      {gallery.caption ? (
        <figcaption className={styles.caption}>{gallery.caption}</figcaption>
      ) : null}
    </figure>
  )
}
