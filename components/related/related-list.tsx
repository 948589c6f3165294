import {ArticleCard} from '@/components/article/article-card'
import {Section} from '@/components/layout/section'
import type {RelatedArticle} from '@/lib/content/types'
import {ROUTES} from '@/lib/routes'
import styles from './related-list.module.css'

/** What to read next; nothing at all when there is nothing worth it. */
export function RelatedList({entries}: {entries: readonly RelatedArticle[]}) {
  if (entries.length === 0) return null
  return (
    <Section id="read-next" title="Read next" more={{href: ROUTES.articles, label: 'All articles'}}>
      <ul className={styles.list}>
        {entries.map(({article, reason}) => (
          <li key={article._id}>
            <ArticleCard article={article} variant="headline" reason={reasonText(reason)} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function reasonText(reason: RelatedArticle['reason']): string | undefined {
  switch (reason.kind) {
    case 'exercise':
      return `Also shows ${reason.title}`
    case 'program':
      return `Also refers to ${reason.title}`
    case 'aim':
      return `Also on ${reason.title.toLowerCase()}`
    case 'topic':
      return `More on ${reason.title}`
    case 'author':
      return `Also with ${reason.title}`
    case 'pick':
    case 'newest':
      return undefined
  }
}
