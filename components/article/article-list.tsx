import {EmptyState} from '@/components/empty-state/empty-state'
import type {ArticleCard as ArticleCardContent} from '@/lib/content/types'
import {ArticleCard} from './article-card'
import styles from './article-list.module.css'

interface ArticleListProps {
  articles: readonly ArticleCardContent[]
  /** The editors' words for an empty list. */
  empty: string | null | undefined
  headingLevel?: 2 | 3
  /** How many of the first articles are set with their standfirst. */
  headlines?: number
}

/** Headlines under hairlines in two uneven columns: the newest are given more room. */
export function ArticleList(props: ArticleListProps) {
  const {articles, empty, headingLevel, headlines = HEADLINES} = props
  if (articles.length === 0) return <EmptyState text={empty} />
  return (
    <ul className={styles.list}>
      {articles.map((article, index) => (
        <li key={article._id}>
          <ArticleCard
            article={article}
            headingLevel={headingLevel}
            variant={index < headlines ? 'headline' : 'compact'}
          />
        </li>
      ))}
    </ul>
  )
}

/** The newest stories get room; what follows them is a list. */
const HEADLINES = 4
