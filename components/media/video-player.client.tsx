'use client'

import {type MouseEvent, type ReactNode, useState} from 'react'
import styles from './video.module.css'

interface VideoPlayerProps {
  children: ReactNode
  /** The provider's player; requested only after the reader asked for it. */
  embed: string
  /** The video's own page: where the link leads without JavaScript. */
  href: string
  title: string
}

/** Swaps the poster for the provider's player when the reader plays the video. */
export function VideoPlayer({children, embed, href, title}: VideoPlayerProps) {
  const [playing, setPlaying] = useState(false)
  const play = (event: MouseEvent) => {
    // A reader who asks for a new tab or window gets the video's own page.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    setPlaying(true)
  }
  if (playing) {
    return (
      <iframe
        className={styles.player}
        src={embed}
        title={title}
        allow="autoplay; fullscreen; picture-in-picture"
        // oxlint-disable-next-line react/iframe-missing-sandbox -- the player is another origin: both flags give it no way into ours
        sandbox="allow-scripts allow-same-origin allow-popups allow-presentation"
        allowFullScreen
        referrerPolicy="strict-origin-when-cross-origin"
      />
    )
  }
  return (
    <a className={styles.facade} href={href} onClick={play}>
      {children}
    </a>
  )
}
