import {useEffect, useRef, useState} from 'react'
import type {FollowList} from '@/lib/following/follow-list'
import {currentFollowList, keepFollowList} from '@/lib/following/follow-storage'
import {afterVisit, followingFeed, type FollowingEntry} from '@/lib/following/following-feed'
import {fetchLatest, type Latest} from '@/lib/following/latest-articles'

/** What the page Following knows; the entries are `null` until the lists were read. */
export interface Following {
  entries: readonly FollowingEntry[] | null
  /** Names of followed people whose lists could not be read. */
  missing: readonly string[]
}

/** Reads the newest articles of everybody followed, and remembers that the reader was shown them. */
export function useFollowing(list: FollowList | null): Following {
  const [following, setFollowing] = useState<Following>({entries: null, missing: []})
  const known = useRef(new Map<string, Latest>())
  const shown = useRef(new Set<string>())
  const ids = list?.map(({id}) => id).join(' ')
  useEffect(() => {
    let current = true
    async function read(): Promise<void> {
      const asked = currentFollowList().filter(({id}) => !known.current.has(id))
      const answers = await Promise.all(asked.map((person) => fetchLatest(person)))
      for (const latest of answers) if (latest) known.current.set(latest.person.id, latest)
      if (!current) return
      const people = currentFollowList()
      const latest = people.flatMap(({id}) => known.current.get(id) ?? [])
      const entries = followingFeed(people, latest, shown.current)
      for (const {article, isNew} of entries) if (isNew) shown.current.add(article.id)
      const missing = people.filter(({id}) => !known.current.has(id)).map(({name}) => name)
      setFollowing({entries, missing})
      if (latest.length > 0) keepFollowList(afterVisit(people, latest))
    }
    if (ids) void read()
    return () => {
      current = false
    }
  }, [ids])
  return following
}
