'use client'

import type {ReactNode} from 'react'
import styles from './following.module.css'
import {FollowedPeople} from './followed-people.client'
import {FollowingEntries} from './following-entries'
import {useFollowList} from './use-follow-list'
import {useFollowing} from './use-following'

/** The newest from everybody followed on this device; `children` are people one could follow. */
export function FollowingView({children}: {children: ReactNode}) {
  const list = useFollowList()
  const {entries, missing} = useFollowing(list)
  return (
    <>
      <p className={styles.withoutScript}>
        The list is kept by a script on your device, and yours runs none. Every author below has
        feeds that a feed reader can follow instead.
      </p>
      {list === null ? (
        <div className={styles.pending} />
      ) : (
        <div className={styles.following}>
          {list.length > 0 ? <FollowingEntries entries={entries} missing={missing} /> : null}
          <FollowedPeople list={list} />
        </div>
      )}
      {children}
    </>
  )
}
