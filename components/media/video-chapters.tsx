import type {Video} from '@/lib/content/types'
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

/** YouTube takes the second as a parameter, Vimeo as a fragment. */
function momentUrl({provider, url}: Video, start: number | null): string | undefined {
  const address = url ? URL.parse(url) : null
  if (!address || !/^https?:$/.test(address.protocol)) return undefined
  const second = `${wholeSeconds(start)}s`
  if (provider === 'vimeo') address.hash = `t=${second}`
  else address.searchParams.set('t', second)
  return address.href
}

/** "1:05" */
function timestamp(start: number | null): string {
  const seconds = wholeSeconds(start)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** No video is longer than a day. */
function wholeSeconds(start: number | null): number {
  return Math.min(Math.max(0, Math.round(start ?? 0)), 86_400)
}
