import 'server-only'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {ImageResponse} from 'next/og'
import {cache, type ReactElement} from 'react'
import {fileResponse} from '@/lib/feeds/file-response'
import {readPicture} from './read-picture'
import {CARD, isDrawable, type SocialCard} from './social-card'

/** The library reads neither WOFF2 nor variable fonts: these are cuts of the site's own. */
const readFonts = cache(async () => {
  const weights = [500, 800] as const
  return Promise.all(
    weights.map(async (weight) => ({
      name: 'Archivo',
      weight,
      data: await readFile(join(process.cwd(), `components/fonts/card-${weight}.ttf`)),
    })),
  )
})

/** What is to be drawn: the words that the fonts can write, and a square picture as a `data:` address. */
type Drawing = (
  card: Pick<SocialCard, 'line' | 'site' | 'title'> & {picture: string | undefined},
) => ReactElement

/** A social card as a PNG. Words that its fonts cannot write are left out. */
export async function drawCard(
  {line, picture, site, title}: SocialCard,
  draw: Drawing,
): Promise<Response> {
  const [fonts, image] = await Promise.all([readFonts(), readPicture(picture, CARD.height)])
  const words = [line, site, title].map((text) => (isDrawable(text) ? text : ''))
  const [drawnLine = '', drawnSite = '', drawnTitle = ''] = words
  const element = draw({line: drawnLine, site: drawnSite, title: drawnTitle, picture: image})
  const drawing = new ImageResponse(element, {...CARD, fonts})
  return fileResponse(new Uint8Array(await drawing.arrayBuffer()), {type: 'image/png'})
}
