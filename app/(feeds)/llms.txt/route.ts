import {getSite} from '@/lib/content/get-site'
import {listForModels} from '@/lib/content/list-for-models'
import {fileResponse} from '@/lib/feeds/file-response'
import {llmsText} from '@/lib/seo/llms-text'

export const dynamic = 'force-static'
export const revalidate = 3600

export async function GET() {
  const [site, listings] = await Promise.all([getSite(), listForModels()])
  return fileResponse(llmsText(site, listings), {type: 'text/plain'})
}
