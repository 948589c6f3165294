import {CalendarDate} from '@/components/time/calendar-date'
import {formatList} from '@/lib/format/list'
import styles from './following.module.css'
import type {Following} from './use-following'

/** Headlines, newest first; those that the reader has not seen before carry a mark. */
export function FollowingEntries({entries, missing}: Following) {
  return (
    <section aria-labelledby="newest" aria-busy={entries === null}>
      <h2 id="newest" className={styles.heading}>
        The newest
      </h2>
      {entries?.length === 0 ? (
        <p>Nobody you follow has published an article yet. It will be here when they do.</p>
      ) : null}
      <ol className={styles.entries}>
        {entries?.map(({article, isNew, people}) => (
          <li key={article.id}>
            <article>
              <h3>
                {isNew ? <span className={styles.new}>New</span> : null}{' '}
                <a href={pathOf(article.url)}>{article.title}</a>
              </h3>
              {article.standfirst ? <p>{article.standfirst}</p> : null}
              <p className={styles.meta}>
                {formatList(people.map(({name}) => name))} ·{' '}
                <CalendarDate value={article.publishedAt} />
              </p>
            </article>
          </li>
        ))}
      </ol>
      {missing.length > 0 ? (
        <p className={styles.meta}>{`Nothing can be read from ${formatList(missing)} just now.`}</p>
      ) : null}
    </section>
  )
}

/** Lists carry full addresses for readers elsewhere; here the page stays on the site it came from. */
function pathOf(url: string): string {
  const {pathname} = new URL(url, 'http://site')
  return pathname
}
