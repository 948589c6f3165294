import columns from '@/components/layout/columns.module.css'
import {Trail} from '@/components/layout/trail'
import {CalendarDate} from '@/components/time/calendar-date'
import type {Article} from '@/lib/content/types'
import {trailTo} from '@/lib/trail'
import styles from './article-header.module.css'
import {Byline} from './byline'

interface ArticleHeaderProps {
  article: Article
  /** Reading time. */
  minutes: number
}

/** Editors are warned beyond this; what they publish all the same is set smaller. */
const LONG_TITLE = 110

/** Headline, standfirst, who and when. */
export function ArticleHeader({article, minutes}: ArticleHeaderProps) {
  const [topic] = article.topics
  return (
    <header className={`${columns.inner} ${styles.header}`}>
      <div className={columns.wide}>
        <Trail steps={trailTo('article', topic)} />
        <h1 dir="auto" data-long={article.title.length > LONG_TITLE ? '' : undefined}>
          {article.title}
        </h1>
      </div>
      <p className={styles.standfirst} dir="auto">
        {article.standfirst}
      </p>
      <div className={styles.facts}>
        <Byline authors={article.authors} experts={article.experts} review={article.review} />
        <p className={styles.dates}>
          <span>
            Published <CalendarDate value={article.publishedAt} />
          </span>
          {article.updatedAt ? (
            <span>
              Updated{' '}
              {article.updateNotes?.length ? (
                <a href="#changes">
                  <CalendarDate value={article.updatedAt} />
                </a>
              ) : (
                <CalendarDate value={article.updatedAt} />
              )}
            </span>
          ) : null}
          <span>{`${minutes} min read`}</span>
        </p>
      </div>
    </header>
  )
}
