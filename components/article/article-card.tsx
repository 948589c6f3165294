import {DocumentLink} from '@/components/link/document-link'
import {Picture} from '@/components/media/picture'
import {PersonNames} from '@/components/person/person-names'
import {CalendarDate} from '@/components/time/calendar-date'
import type {ArticleCard as ArticleCardContent} from '@/lib/content/types'
import styles from './article-card.module.css'

interface ArticleCardProps {
  article: ArticleCardContent
  headingLevel?: 2 | 3
  /** Whether its picture stands on the first screen. */
  priority?: boolean
  /** Why this article is in its list, in a few words. */
  reason?: string | undefined
  /** Lead: the story; feature: a list's first, with its picture; headline; compact: one line. */
  variant?: 'lead' | 'feature' | 'headline' | 'compact'
}

/** How wide the picture of a variant is; the others have none. */
const PICTURE_SIZES: Readonly<Record<string, string>> = {
  lead: '(min-width: 56rem) 46rem, 100vw',
  feature: '(min-width: 64rem) 46rem, (min-width: 40rem) 50vw, 100vw',
}

/** An article reads like a headline. */
export function ArticleCard({
  article,
  headingLevel = 3,
  priority = false,
  reason,
  variant = 'headline',
}: ArticleCardProps) {
  const Heading = `h${headingLevel}` as const
  const {topic} = article
  const pictureSizes = PICTURE_SIZES[variant]
  return (
    <article className={styles[variant]}>
      <div className={styles.text}>
        {topic ? (
          <p className={styles.topic}>
            <DocumentLink to={topic}>{topic.title}</DocumentLink>
          </p>
        ) : null}
        <Heading className={styles.title}>
          <DocumentLink to={article}>{article.title}</DocumentLink>
        </Heading>
        {variant === 'compact' ? null : <p className={styles.standfirst}>{article.standfirst}</p>}
        <ArticleMeta article={article} reason={reason} />
      </div>
      {pictureSizes ? (
        <Picture figure={article.mainImage} shape="wide" sizes={pictureSizes} priority={priority} />
      ) : null}
    </article>
  )
}

function ArticleMeta({article, reason}: Pick<ArticleCardProps, 'article' | 'reason'>) {
  return (
    <p className={styles.meta}>
      {article.authors.length > 0 ? (
        <span>
          By <PersonNames people={article.authors} />
        </span>
      ) : null}
      <CalendarDate value={article.publishedAt} />
      {reason ? <span className={styles.reason}>{reason}</span> : null}
    </p>
  )
}
