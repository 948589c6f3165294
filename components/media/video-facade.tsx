import {Icon} from '@/components/icons/icon'
import {formatRest} from '@/lib/format/duration'
import {CalendarDate} from '@/components/time/calendar-date'
import type {Video} from '@/lib/content/types'
import {Picture} from './picture'
import styles from './video.module.css'
import {VideoChapters} from './video-chapters'
import {embedUrl} from '@/lib/links/video-embed'
import {VideoPlayer} from './video-player.client'

interface VideoFacadeProps {
  className?: string | undefined
  video: Video
}

/** A video as poster and link: nothing is asked of its provider before the reader plays it. */
export function VideoFacade({className, video}: VideoFacadeProps) {
  const embed = embedUrl(video)
  if (!video.url || !embed) return null
  const title = video.title ?? 'Video'
  return (
    <figure className={className}>
      <VideoPlayer embed={embed} href={video.url} title={title}>
        <Picture
          figure={video.poster ? {...video.poster, decorative: true} : null}
          shape="wide"
          sizes="(min-width: 48rem) 44rem, 100vw"
        />
        <span className={styles.label}>
          <span className={styles.disc}>
            <Icon name="play" />
          </span>
          <span>
            <span className="visually-hidden">Play video: </span>
            {title}
            {video.duration ? (
              <span className={styles.duration}> {formatRest(video.duration)}</span>
            ) : null}
          </span>
        </span>
      </VideoPlayer>
      <VideoNotes video={video} />
    </figure>
  )
}

function VideoNotes({video}: {video: Video}) {
  const provider = video.provider === 'vimeo' ? 'Vimeo' : 'YouTube'
  return (
    <figcaption className={styles.notes}>
      {video.description ? <p>{video.description}</p> : null}
      <p>
        {video.uploadDate ? (
          <>
            Uploaded on <CalendarDate value={video.uploadDate} />.{' '}
          </>
        ) : null}
        Playing it loads the video from {provider}.
      </p>
      <VideoChapters video={video} />
      {video.transcript ? (
        <details>
          <summary>Transcript</summary>
          <p className={styles.transcript}>{video.transcript}</p>
        </details>
      ) : null}
    </figcaption>
  )
}
