import {getArticle} from '@/lib/content/get-article'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {movedOrGone} from '@/lib/content/moved-or-gone'
import {slugParam} from '@/lib/content/slug-param'
import {fileResponse} from '@/lib/feeds/file-response'
import {articleMarkdown} from '@/lib/portable-text/markdown/article-markdown'
import {hrefFor} from '@/lib/routes'
import {absoluteUrl} from '@/lib/seo/site'

export const dynamic = 'force-static'
export const revalidate = 3600

/** An article for programs that read: `/articles/<slug>.md` leads here (next.config.js). */
export async function GET(_: Request, {params}: {params: Promise<{slug: string}>}) {
  const slug = await slugParam(params)
  const article = await getArticle(slug)
  if (!article) return movedOrGone({_type: 'article', slug}, '.md')
  const [site, settings] = await Promise.all([getSite(), getSettings()])
  const headers = {link: `<${absoluteUrl(site, hrefFor(article))}>; rel="canonical"`}
  const text = articleMarkdown(site, article, settings?.disclosures)
  return fileResponse(text, {type: 'text/markdown', headers})
}
