import {DocumentLink} from '@/components/link/document-link'
import {Picture} from '@/components/media/picture'
import {PersonNames} from '@/components/person/person-names'
import {CalendarDate} from '@/components/time/calendar-date'
import type {ArticleCard as ArticleCardContent} from '@/lib/content/types'
import styles from './article-card.module.css'

interface ArticleCardProps {
  article: ArticleCardContent
  headingLevel?: 2 | 3
  /** Why this article is in its list, in a few words. */
  reason?: string | undefined
  /** Lead: the story; headline: a story; compact: one line among many. */
  variant?: 'lead' | 'headline' | 'compact'
}

/** An article reads like a headline. */
export function ArticleCard({
  article,
  headingLevel = 3,
  reason,
  variant = 'headline',
}: ArticleCardProps) {
  const Heading = `h${headingLevel}` as const
  const {topic} = article
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
      {variant === 'lead' ? (
        <Picture
          figure={article.mainImage}
          shape="wide"
          sizes="(min-width: 56rem) 46rem, 100vw"
          priority
        />
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
