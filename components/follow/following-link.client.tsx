'use client'

import {useEffect, useState} from 'react'
import {
  countNew,
  isNewestList,
  NEWEST_PATH,
  type NewestArticle,
} from '@/lib/following/newest-articles'
import {ROUTES} from '@/lib/routes'
import styles from './following-link.module.css'
import {useFollowList} from './use-follow-list'

/** The way to Following, with the number of articles there that the reader has not seen. */
export function FollowingLink() {
  const list = useFollowList() ?? []
  const [newest, setNewest] = useState<readonly NewestArticle[]>([])
  const followsSomebody = list.length > 0
  useEffect(() => {
    if (!followsSomebody) return
    const ended = new AbortController()
    void readNewest(ended.signal).then(setNewest)
    return () => ended.abort()
  }, [followsSomebody])
  const count = countNew(list, newest)
  return (
    <a className={styles.link} href={ROUTES.following}>
      Following{' '}
      {count > 0 ? (
        <span className={styles.count}>
          {count}
          <span className="visually-hidden"> new</span>
        </span>
      ) : null}
    </a>
  )
}

async function readNewest(signal: AbortSignal): Promise<readonly NewestArticle[]> {
  try {
    const response = await fetch(NEWEST_PATH, {signal})
    const newest: unknown = response.ok ? await response.json() : null
    return isNewestList(newest) ? newest : []
  } catch {
    // Offline, or the reader went on: the number is a courtesy.
    return []
  }
}
