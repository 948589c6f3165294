import {EmptyState} from '@/components/empty-state/empty-state'
import {DocumentLink} from '@/components/link/document-link'
import type {TopicEntry} from '@/lib/content/types'
import styles from './topic.module.css'

interface TopicListProps {
  /** The editors' words for an empty list. */
  empty: string | null | undefined
  topics: readonly TopicEntry[]
}

/** The subjects of the magazine, each with the narrower ones under it. */
export function TopicList({empty, topics}: TopicListProps) {
  if (topics.length === 0) return <EmptyState text={empty} />
  const ids = new Set(topics.map(({_id}) => _id))
  const roots = topics.filter(({parentId}) => !parentId || !ids.has(parentId))
  return (
    <ul className={styles.list}>
      {roots.map((topic) => (
        <li key={topic._id}>
          <h2 className={styles.title}>
            <DocumentLink to={topic}>{topic.title}</DocumentLink>
          </h2>
          {topic.summary ? <p>{topic.summary}</p> : null}
          <Narrower topics={topics.filter(({parentId}) => parentId === topic._id)} />
        </li>
      ))}
    </ul>
  )
}

function Narrower({topics}: {topics: readonly TopicEntry[]}) {
  if (topics.length === 0) return null
  return (
    <ul className={styles.narrower}>
      {topics.map((topic) => (
        <li key={topic._id}>
          <DocumentLink to={topic}>{topic.title}</DocumentLink>
        </li>
      ))}
    </ul>
  )
}
