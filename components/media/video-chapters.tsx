import type {Video} from '@/lib/content/types'
import {momentUrl, wholeSeconds} from '@/lib/links/video-moment'
import styles from './video.module.css'

/** What comes when; each time leads to that moment on the provider's own page. */
export function VideoChapters({video}: {video: Video}) {
  const chapters = (video.chapters ?? []).filter(({title}) => title)
  if (chapters.length === 0) return null
  return (
    <details>
      <summary>Chapters</summary>
      <ol className={styles.chapters}>
        {chapters.map(({_key, start, title}) => (
          <li key={_key}>
            <a href={momentUrl(video, start)}>{timestamp(start)}</a> {title}
          </li>
        ))}
      </ol>
    </details>
  )
}

/** "1:05" */
function timestamp(start: number | null): string {
  const seconds = wholeSeconds(start)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
