import {DocumentLink} from '@/components/link/document-link'
import type {Home} from '@/lib/content/types'
import styles from './topic.module.css'

interface TopicCardsProps {
  headingLevel: 2 | 3
  topics: Home['topics']
}

/** Topics side by side: what each is called, and what it covers. */
export function TopicCards({headingLevel, topics}: TopicCardsProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <ul className={styles.cards}>
      {topics.map((topic) => (
        <li key={topic._id}>
          <Heading className={styles.title}>
            <DocumentLink to={topic}>{topic.title}</DocumentLink>
          </Heading>
          {topic.summary ? <p>{topic.summary}</p> : null}
        </li>
      ))}
    </ul>
  )
}
