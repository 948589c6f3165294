import {useSyncExternalStore} from 'react'
import type {FollowList} from '@/lib/following/follow-list'
import {currentFollowList, onFollowListChange} from '@/lib/following/follow-storage'

/** Whom the reader follows; `null` in HTML from the server, which cannot know. */
export function useFollowList(): FollowList | null {
  return useSyncExternalStore<FollowList | null>(onFollowListChange, currentFollowList, () => null)
}
