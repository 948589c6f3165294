import {CardDrawing} from '@/components/social-card/card-drawing'
import {getSocialCard} from '@/lib/content/get-social-card'
import {decodeSegment} from '@/lib/routes'
import {drawCard} from '@/lib/social-cards/draw-card'

export const dynamic = 'force-static'
export const revalidate = 3600

interface Context {
  params: Promise<{type: string; file: string}>
}

/** What link previews show of a page, drawn when somebody first asks and kept like the page. */
export async function GET(_: Request, {params}: Context) {
  const {file, type} = await params
  const [, slug] = /^(.+)\.png$/.exec(decodeSegment(file)) ?? []
  const card = slug === undefined ? null : await getSocialCard(type, slug)
  return card ? drawCard(card, CardDrawing) : new Response('Not found\n', {status: 404})
}
