'use client'

import {type ChangeEvent, useState} from 'react'
import {readFollowFile, writeFollowFile} from '@/lib/following/follow-file'
import {type FollowList, mergeFollowLists} from '@/lib/following/follow-list'
import {writeFollowOpml} from '@/lib/following/follow-opml'
import {currentFollowList, keepFollowList} from '@/lib/following/follow-storage'
import {formatCount} from '@/lib/format/plural'
import styles from './following.module.css'

/** Takes the list to another device, or to a feed reader, as a file. */
export function FollowFiles({list}: {list: FollowList}) {
  const [outcome, setOutcome] = useState('')
  return (
    <div className={styles.files}>
      {list.length > 0 ? (
        <>
          <button type="button" className={styles.quiet} onClick={() => saveList(list)}>
            Export the list
          </button>
          <button type="button" className={styles.quiet} onClick={() => saveFeeds(list)}>
            Export for a feed reader (OPML)
          </button>
        </>
      ) : null}
      <label className={styles.quiet}>
        Import a list
        <input
          type="file"
          accept="application/json,.json"
          className="visually-hidden"
          onChange={(event) => void importList(event).then(setOutcome)}
        />
      </label>
      <output>{outcome}</output>
    </div>
  )
}

async function importList({target}: ChangeEvent<HTMLInputElement>): Promise<string> {
  const file = target.files?.[0]
  if (!file) return ''
  const added = readFollowFile(await file.text())
  // The same file chosen again is a change again.
  target.value = ''
  if (!added) return 'That file is no list of followed people.'
  const before = currentFollowList()
  const list = mergeFollowLists(before, added)
  keepFollowList(list)
  return `${formatCount(list.length - before.length, {one: 'person', other: 'people'})} added.`
}

function saveList(list: FollowList): void {
  save('following.json', writeFollowFile(list), 'application/json')
}

function saveFeeds(list: FollowList): void {
  save('following.opml', writeFollowOpml(list, location.origin), 'text/x-opml')
}

function save(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], {type}))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
