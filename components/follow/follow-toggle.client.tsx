'use client'

import {useState} from 'react'
import {follow, type Followable, isFollowed, unfollow} from '@/lib/following/follow-list'
import {currentFollowList, keepFollowList} from '@/lib/following/follow-storage'
import {ROUTES} from '@/lib/routes'
import styles from './follow.module.css'
import {useFollowList} from './use-follow-list'

/** What the reader hears when following did not do what they expect. */
type Obstacle =
  | ''
  | 'This browser keeps nothing: the list ends with this page.'
  | 'Your list is full.'

/** Follows somebody on this device, at once and without an account. */
export function FollowToggle({person}: {person: Followable}) {
  const [obstacle, setObstacle] = useState<Obstacle>('')
  const list = useFollowList()
  const followed = list !== null && isFollowed(list, person.id)
  return (
    <p className={styles.toggle}>
      <button
        type="button"
        className={styles.button}
        aria-pressed={followed}
        onClick={() => setObstacle(toggle(person))}
      >
        Follow <span>{person.name}</span>
      </button>
      <output>
        {followed ? (
          <>
            On <a href={ROUTES.following}>your list</a>, on this device.{' '}
          </>
        ) : null}
        {obstacle}
      </output>
    </p>
  )
}

function toggle(person: Followable): Obstacle {
  const list = currentFollowList()
  const changed = isFollowed(list, person.id)
    ? unfollow(list, person.id)
    : follow(list, person, new Date())
  if (changed === list) return 'Your list is full.'
  return keepFollowList(changed) ? '' : 'This browser keeps nothing: the list ends with this page.'
}
