import sharp from 'sharp'
import {afterEach, beforeAll, describe, expect, test, vi} from 'vitest'
import {articleMetadata} from '@/lib/seo/metadata'
import {CardDrawing} from '@/components/social-card/card-drawing'
import {drawCard} from '@/lib/social-cards/draw-card'
import {isDrawable, type SocialCard} from '@/lib/social-cards/social-card'
import {article, figure} from '../../support/content'
import {SITE} from '../feeds/sample-feed'

const card: SocialCard = {
  site: 'Chalkline',
  title: 'Three Reasons Your Back & Hips Hurt, and the Training That Helps',
  line: 'By Maya Okafor',
  picture: null,
}

async function drawn(changes: Partial<SocialCard> = {}) {
  const response = await drawCard({...card, ...changes}, CardDrawing)
  const png = Buffer.from(await response.arrayBuffer())
  const {dominant} = await sharp(png).stats()
  return {response, png, size: await sharp(png).metadata(), dominant}
}

/** The picture that a link preview of an article shows. */
function previewOf(title: string, seoImage = false): string {
  const seo = {title: null, description: null, noIndex: null, image: figure()}
  const {openGraph} = articleMetadata(
    SITE,
    article('hips', {title, mainImage: figure(), seo: seoImage ? seo : null}),
  )
  return JSON.stringify(openGraph?.images)
}

// The drawing library loads its own parts with `fetch`, once.
beforeAll(async () => {
  await drawn()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('Generated social cards', () => {
  test('are pictures of the shape that previews have, on the paper of the site', async () => {
    const {dominant, response, size} = await drawn()
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(size).toMatchObject({format: 'png', width: 1200, height: 630})
    expect(dominant).toEqual({r: 248, g: 248, b: 232})
  })

  test('show the page’s first picture, and are drawn without it when it cannot be had', async () => {
    const red = await sharp({create: {width: 9, height: 9, channels: 3, background: '#ff0000'}})
      .jpeg()
      .toBuffer()
    const asked: string[] = []
    vi.stubGlobal('fetch', async (address: URL) => {
      asked.push(address.href)
      return new Response(red, {headers: {'content-type': 'image/jpeg'}})
    })
    const withPicture = await drawn({picture: figure()})
    expect(asked).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/images\/.*fm=jpg/)])
    const corner = {left: 1100, top: 300, width: 1, height: 1}
    const [r = 0, g = 0] = await sharp(withPicture.png).extract(corner).raw().toBuffer()
    expect([r > 200, g < 60]).toEqual([true, true])
    vi.stubGlobal('fetch', async () => new Response('away', {status: 503}))
    const without = await drawn({picture: figure()})
    expect(without.png.equals((await drawn()).png)).toBe(true)
  })

  test('ask nobody for letters that their fonts do not have', async () => {
    const fetchNothing = vi.fn<typeof fetch>()
    vi.stubGlobal('fetch', fetchNothing)
    const {size} = await drawn({title: 'ثلاثة أسباب', line: '三つの理由', site: '🏋️'})
    expect(size.width).toBe(1200)
    expect(fetchNothing).not.toHaveBeenCalled()
    expect(isDrawable('Fünf Übungen: “½ Ziel”')).toBe(true)
    expect(isDrawable('ثلاثة')).toBe(false)
  })

  test('hold any title, however long', async () => {
    const {size} = await drawn({title: 'Squat '.repeat(80), line: 'By '.repeat(200)})
    expect(size.height).toBe(630)
  })

  test('stand in a page’s metadata, unless editors chose a picture or the title cannot be drawn', () => {
    expect(previewOf('Desk hips')).toContain('https://chalk.example/cards/article/hips.png')
    expect(previewOf('Desk hips', true)).toContain('/lake/images/')
    expect(previewOf('ثلاثة أسباب')).toContain('/lake/images/')
  })
})
