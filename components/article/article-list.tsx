import {EmptyState} from '@/components/empty-state/empty-state'
import type {ArticleCard as ArticleCardContent} from '@/lib/content/types'
import {ArticleCard} from './article-card'
import styles from './article-list.module.css'

interface ArticleListProps {
  articles: readonly ArticleCardContent[]
  /** The editors' words for an empty list. */
  empty: string | null | undefined
  headingLevel?: 2 | 3
}

/** Headlines under hairlines in two uneven columns: the newest are given more room. */
export function ArticleList({articles, empty, headingLevel}: ArticleListProps) {
  if (articles.length === 0) return <EmptyState text={empty} />
  return (
    <ul className={styles.list}>
      {articles.map((article, index) => (
        <li key={article._id}>
          <ArticleCard
            article={article}
            headingLevel={headingLevel}
            variant={index < HEADLINES ? 'headline' : 'compact'}
          />
        </li>
      ))}
    </ul>
  )
}

/** How many of a list's first articles are set as headlines with their standfirst. */
const HEADLINES = 4
