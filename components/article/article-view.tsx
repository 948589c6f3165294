import {CallToAction} from '@/components/call-to-action/call-to-action'
import columns from '@/components/layout/columns.module.css'
import {Figure} from '@/components/media/figure'
import {Body} from '@/components/portable-text/body'
import {RelatedList} from '@/components/related/related-list'
import {Sources} from '@/components/sources/sources'
import type {Article, RelatedArticle, Settings} from '@/lib/content/types'
import {withCitations} from '@/lib/portable-text/citations'
import {sections} from '@/lib/portable-text/sections'
import {AboutArticle} from './about-article'
import {ArticleHeader} from './article-header'
import styles from './article-view.module.css'
import {AuthorEndCard} from './author-end-card'
import {Contents} from './contents'
import {KeyTakeaways} from './key-takeaways'
import notes from './notes.module.css'
import {ReadingProgress} from './reading-progress'

interface ArticleViewProps {
  article: Article
  /** Reading time. */
  minutes: number
  related: readonly RelatedArticle[]
  settings: Settings | null
}

/** An article from its headline to what comes after it. */
export function ArticleView({article, minutes, related, settings}: ArticleViewProps) {
  const {body, sources} = withCitations(article.body)
  return (
    <>
      <ReadingProgress />
      <article className={columns.columns}>
        <ArticleHeader article={article} minutes={minutes} />
        <Figure
          className={`${columns.wide} ${styles.mainImage}`}
          figure={article.mainImage}
          shape="wide"
          sizes="(min-width: 78rem) 70rem, 100vw"
          priority
        />
        <div className={notes.furniture}>
          <KeyTakeaways takeaways={article.keyTakeaways} />
          <Contents sections={sections(body)} />
        </div>
        <Body value={body} disclosures={settings?.disclosures} />
        <Sources sources={sources} />
        <AboutArticle article={article} />
        {article.authors.map((author) => (
          <AuthorEndCard key={author._id} author={author} />
        ))}
      </article>
      <div data-screen-only="">
        <RelatedList entries={related} />
        <CallToAction className={styles.offer} action={settings?.callToAction} />
      </div>
    </>
  )
}
