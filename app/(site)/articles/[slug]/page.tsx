import type {Metadata} from 'next'
import {ArticleView} from '@/components/article/article-view'
import {JsonLd} from '@/components/json-ld/json-ld'
import {getArticle} from '@/lib/content/get-article'
import {getRelated} from '@/lib/content/get-related'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {newestSlugs} from '@/lib/content/newest-slugs'
import {slugParam} from '@/lib/content/slug-param'
import {readingMinutes} from '@/lib/portable-text/reading-time'
import {toPlainText} from '@/lib/portable-text/to-plain-text'
import {hrefFor} from '@/lib/routes'
import {articleGraph} from '@/lib/seo/article-graph'
import {articleMetadata} from '@/lib/seo/metadata'
import {MISSING, missingPage} from '../../missing-page'

export const dynamic = 'force-static'
export const revalidate = 3600

interface Props {
  params: Promise<{slug: string}>
}

export async function generateStaticParams() {
  return newestSlugs('article')
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const slug = await slugParam(params)
  const article = await getArticle(slug)
  return article ? articleMetadata(await getSite(), article) : MISSING
}

export default async function ArticlePage({params}: Props) {
  const slug = await slugParam(params)
  const article = await getArticle(slug)
  if (!article) return missingPage(hrefFor({_type: 'article', slug}))
  const [related, settings, site] = await Promise.all([
    getRelated(article),
    getSettings(),
    getSite(),
  ])
  return (
    <>
      <ArticleView
        article={article}
        related={related}
        minutes={readingMinutes(toPlainText(article.body))}
        settings={settings}
      />
      <JsonLd graph={articleGraph(site, article)} />
    </>
  )
}
