'use client'

import {useRef} from 'react'
import {EmptyState} from '@/components/empty-state/empty-state'
import {type FollowList, unfollow} from '@/lib/following/follow-list'
import {currentFollowList, keepFollowList} from '@/lib/following/follow-storage'
import {hrefFor, ROUTES} from '@/lib/routes'
import {FollowFiles} from './follow-files.client'
import styles from './following.module.css'

const STEPS = [
  {href: ROUTES.authors, label: 'Meet the authors'},
  {href: ROUTES.articles, label: 'Read the newest articles'},
]

/** Whom the reader follows, with the way to end it and to take the list elsewhere. */
export function FollowedPeople({list}: {list: FollowList}) {
  const heading = useRef<HTMLHeadingElement>(null)
  function end(id: string): void {
    keepFollowList(unfollow(currentFollowList(), id))
    // The button is gone with its row; without this the keyboard would start at the top again.
    heading.current?.focus()
  }
  return (
    <section className={styles.people} aria-labelledby="followed">
      <h2 id="followed" ref={heading} tabIndex={-1} className={styles.heading}>
        People you follow
      </h2>
      {list.length > 0 ? (
        <ul>
          {list.map(({id, name, slug}) => (
            <li key={id}>
              <a href={hrefFor({_type: 'person', slug})}>{name}</a>
              <button type="button" className={styles.quiet} onClick={() => end(id)}>
                Unfollow<span className="visually-hidden"> {name}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState
          title="Nobody yet"
          text="Follow somebody below, on their profile or at the end of an article: their new articles will be here, and the number beside “Following” says how many you have not seen."
          steps={STEPS}
        />
      )}
      <FollowFiles list={list} />
    </section>
  )
}
