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

/** A front page in small: the newest with its picture, two headlines beside it, then an index. */
export function ArticleList(props: ArticleListProps) {
  const {articles, empty, headingLevel, headlines = HEADLINES} = props
  if (articles.length === 0) return <EmptyState text={empty} />
  return (
    <ul className={styles.list}>
      {articles.map((article, index) => {
        const variant = variantAt(index, headlines)
        return (
          <li key={article._id} className={styles[variant]}>
            <ArticleCard
              article={article}
              headingLevel={headingLevel}
              // Second-level headings: the list opens its page.
              priority={headingLevel === 2}
              variant={variant}
            />
          </li>
        )
      })}
    </ul>
  )
}

/** The newest stories get room; what follows them is a list, which begins below the headlines. */
const HEADLINES = 3

function variantAt(index: number, headlines: number): 'feature' | 'headline' | 'compact' {
  if (index >= headlines) return 'compact'
  return index === 0 ? 'feature' : 'headline'
}
