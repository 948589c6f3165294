import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import sharp from 'sharp'
import {describe, expect, test} from 'vitest'
import type {StoredFormat} from '../../../../sanity/lake/assets/image-formats.ts'
import {openImage, transformImage} from '../../../../sanity/lake/assets/image-transform.ts'
import {parseTransformParams} from '../../../../sanity/lake/assets/transform-params.ts'
import {
  isUntouched,
  planTransform,
  type SourceImage,
} from '../../../../sanity/lake/assets/transform-plan.ts'
import {animatedGif, plainImage, quarteredImage} from '../../../support/sample-images.ts'
import {temporaryFolder} from '../../../support/temporary-folder.ts'

async function describeSource(bytes: Uint8Array, format: StoredFormat): Promise<SourceImage> {
  const {autoOrient, hasAlpha} = await openImage(bytes).metadata()
  return {...autoOrient, format, hasAlpha}
}

async function transform(bytes: Uint8Array, format: StoredFormat, query: string, accept = '') {
  const params = parseTransformParams(new URLSearchParams(query))
  const plan = planTransform(await describeSource(bytes, format), params, accept)
  return transformImage(bytes, format, plan)
}

async function measure(bytes: Uint8Array) {
  const {width, height, format} = await sharp(bytes).metadata()
  return `${width}x${height} ${format}`
}

async function pixel(bytes: Uint8Array, left: number, top: number) {
  const region = sharp(bytes).ensureAlpha().extract({left, top, width: 1, height: 1})
  return [...(await region.raw().toBuffer())]
}

const RED = [255, 0, 0, 255]
const GREEN = [0, 255, 0, 255]
const BLUE = [0, 0, 255, 255]

describe('a picture of 400 by 200', () => {
  test.each([
    ['w=100', '100x50'],
    ['h=100', '200x100'],
    ['w=800', '800x400'],
    ['w=100&h=100', '100x50'],
    ['w=100&dpr=2', '200x100'],
    ['w=100&dpr=9', '300x150'],
    ['w=99999', '8192x4096'],
    ['w=800&fit=max', '400x200'],
    ['w=100&h=100&fit=max', '100x50'],
    ['w=100&h=100&fit=crop', '100x100'],
    ['w=600&h=600&fit=crop', '600x600'],
    ['w=100&fit=crop', '100x50'],
    ['w=100&max-h=30&fit=crop', '100x30'],
    ['h=100&max-w=120&fit=crop', '120x100'],
    ['max-w=100', '100x50'],
    ['max-h=30&w=100', '60x30'],
    ['w=100&h=100&fit=fill', '100x100'],
    ['w=600&h=600&fit=fillmax', '600x600'],
    ['w=100&h=100&fit=scale', '100x100'],
    ['w=600&h=600&fit=min', '200x200'],
    ['w=100&h=100&fit=min', '100x100'],
    ['rect=10,10,50,100', '50x100'],
    ['rect=10,10,50,100&w=25', '25x50'],
    ['rect=-10,-10,60,60', '50x50'],
    ['rect=380,150,100,100', '20x50'],
    ['or=90', '200x400'],
    ['w=100&or=270', '50x100'],
    ['w=100&pad=10', '120x70'],
    ['w=100&h=100&fit=fill&or=90&pad=5', '110x110'],
    ['w=100&blur=400', '100x50'],
    ['w=100&h=100&fit=crop&crop=entropy', '100x100'],
  ])('with %s becomes %s', async (query, size) => {
    const source = await (await quarteredImage(400, 200)).png().toBuffer()
    expect(await measure(await transform(source, 'png', query))).toBe(`${size} png`)
  })
})

test('a crop keeps the side, the corner or the focal point it was told', async () => {
  const source = await (await quarteredImage(400, 200)).png().toBuffer()
  const corner = async (query: string) => {
    const cropped = await transform(source, 'png', `w=40&h=40&fit=crop&${query}`)
    return pixel(cropped, 2, 2)
  }
  expect(await corner('crop=left')).toEqual(RED)
  expect(await corner('crop=right')).toEqual(GREEN)
  expect(await corner('crop=focalpoint&fp-x=0&fp-y=0')).toEqual(RED)
  expect(await corner('crop=focalpoint&fp-x=0.9&fp-y=0')).toEqual(GREEN)
  expect(await corner('rect=0,120,60,60')).toEqual(BLUE)
})

test('flips, turns and inversion move the right pixels', async () => {
  const source = await (await quarteredImage(40, 20)).png().toBuffer()
  const first = async (query: string) => pixel(await transform(source, 'png', query), 1, 1)
  expect(await first('flip=h')).toEqual(GREEN)
  expect(await first('flip=v')).toEqual(BLUE)
  expect(await first('or=90')).toEqual(BLUE)
  expect(await first('invert=true')).toEqual([0, 255, 255, 255])
  expect(new Set((await first('sat=-100')).slice(0, 3)).size).toBe(1)
})

test('sharpening makes an edge steeper, and quality costs bytes', async () => {
  const noise = {type: 'gaussian', mean: 128, sigma: 40} as const
  const create = {width: 120, height: 80, channels: 3, background: '#888', noise} as const
  const source = await sharp({create}).blur(2).png().toBuffer()
  const contrast = async (query: string) => {
    const {channels} = await sharp(await transform(source, 'png', query)).stats()
    return channels[0]?.stdev ?? 0
  }
  expect(await contrast('w=60&sharp=80')).toBeGreaterThan(await contrast('w=60'))
  expect(await contrast('w=60&blur=200')).toBeLessThan(await contrast('w=60'))
  const size = async (query: string) => (await transform(source, 'png', query)).byteLength
  for (const format of ['jpg', 'webp', 'avif']) {
    expect(await size(`fm=${format}&q=10`)).toBeLessThan(await size(`fm=${format}&q=90`))
  }
})

test('pjpg is a progressive JPEG, and jpg is not', async () => {
  const source = await (await quarteredImage(40, 20)).png().toBuffer()
  const read = async (query: string) => sharp(await transform(source, 'png', query)).metadata()
  expect(await read('fm=pjpg')).toMatchObject({format: 'jpeg', isProgressive: true})
  expect(await read('fm=jpg')).toMatchObject({format: 'jpeg', isProgressive: false})
})

test('a crop may grow to the least sides it was given', async () => {
  const source = await (await quarteredImage(400, 200)).png().toBuffer()
  const size = async (query: string) => measure(await transform(source, 'png', query))
  expect(await size('w=100&min-h=80&fit=crop')).toBe('100x80 png')
  expect(await size('h=100&min-w=300&fit=crop')).toBe('300x100 png')
})

test('a rectangle outside the picture is refused', async () => {
  const source = await plainImage(40, 20).png().toBuffer()
  await expect(transform(source, 'png', 'rect=40,0,10,10')).rejects.toMatchObject({status: 400})
})

test('transparency survives in PNG, and gets a ground in JPEG', async () => {
  const clear = {r: 0, g: 0, b: 0, alpha: 0}
  const source = await plainImage(40, 20, clear).png().toBuffer()
  expect(await pixel(await transform(source, 'png', 'w=20'), 5, 5)).toEqual([0, 0, 0, 0])
  const [red = 0] = await pixel(await transform(source, 'png', 'fm=jpg'), 5, 5)
  expect(red).toBeGreaterThan(250)
  const onColour = await pixel(await transform(source, 'png', 'bg=00f'), 5, 5)
  expect(onColour).toEqual(BLUE)
})

test('the space of fit=fill is transparent, or the asked colour', async () => {
  const source = await plainImage(40, 20, '#f00').png().toBuffer()
  const fill = (query: string) => transform(source, 'png', `w=40&h=40&fit=fill${query}`)
  expect(await pixel(await fill(''), 20, 2)).toEqual([0, 0, 0, 0])
  expect(await pixel(await fill('&bg=00f'), 20, 2)).toEqual(BLUE)
  expect(await pixel(await fill('&bg=00f'), 20, 20)).toEqual(RED)
})

test.each([
  ['jpg', 'image/avif,image/webp,*/*', 'heif'],
  ['jpg', 'image/webp,*/*', 'webp'],
  ['jpg', '*/*', 'jpeg'],
  ['gif', 'image/avif,image/webp', 'webp'],
] as const)('auto=format turns %s for "%s" into %s', async (format, accept, expected) => {
  const image = plainImage(40, 20)
  const source = await (format === 'jpg' ? image.jpeg() : image.gif()).toBuffer()
  const made = await transform(source, format, 'w=20&auto=format', accept)
  expect((await sharp(made).metadata()).format).toBe(expected)
})

test('the stored bytes are the answer when nothing is asked of them', async () => {
  const source: SourceImage = {width: 400, height: 200, format: 'jpg', hasAlpha: false}
  const untouched = (query: string, accept = '') => {
    const params = parseTransformParams(new URLSearchParams(query))
    return isUntouched(source, params, planTransform(source, params, accept))
  }
  expect(untouched('')).toBe(true)
  expect(untouched('auto=format', '*/*')).toBe(true)
  expect(untouched('w=800&fit=max')).toBe(true)
  expect(untouched('auto=format', 'image/webp')).toBe(false)
  expect(untouched('w=399')).toBe(false)
  expect(untouched('q=40')).toBe(false)
})

test('an animation keeps its frames through cut, size and padding unless one is asked for', async () => {
  const source = await animatedGif(60, 40)
  const pages = async (query: string) =>
    (await sharp(await transform(source, 'gif', query), {animated: true}).metadata()).pages ?? 1
  expect(await pages('w=30')).toBe(3)
  expect(await pages('w=30&h=30&fit=crop&pad=2&fm=webp')).toBe(3)
  expect(await pages('w=30&frame=1')).toBe(1)
  expect(await pages('w=30&or=90')).toBe(1)
})

test('EXIF rotation is applied before anything else', async () => {
  const source = await (
    await quarteredImage(400, 200)
  )
    .jpeg()
    .withMetadata({orientation: 6})
    .toBuffer()
  expect(await measure(await transform(source, 'jpg', 'w=100'))).toBe('100x200 jpeg')
  const [red = 0, , blue = 0] = await pixel(await transform(source, 'jpg', 'rect=0,0,50,50'), 9, 9)
  expect(blue).toBeGreaterThan(200)
  expect(red).toBeLessThan(60)
})

test('a CMYK picture becomes one that browsers show', async () => {
  const source = await plainImage(40, 20, '#f00').toColourspace('cmyk').jpeg().toBuffer()
  const made = await transform(source, 'jpg', 'w=20&fm=png')
  expect((await sharp(made).metadata()).space).toBe('srgb')
})

test('a drawing is rasterised at the asked size, not enlarged', async () => {
  const drawing = '<rect x="4" width="6" height="10" fill="#00f"/>'
  const svg = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${drawing}</svg>`,
  )
  const made = await transform(svg, 'svg', 'w=1000')
  expect(await measure(made)).toBe('1000x1000 png')
  expect(await pixel(made, 398, 500)).toEqual([0, 0, 0, 0])
  expect(await pixel(made, 402, 500)).toEqual(BLUE)
  expect(await measure(await transform(svg, 'svg', 'rect=4,0,6,10&w=600'))).toBe('600x1000 png')
  expect(await measure(await transform(svg, 'svg', 'rect=4,4,1,1&w=8000'))).toBe('8000x8000 png')
})

test('a drawing cannot reach files around it', async () => {
  const folder = await temporaryFolder()
  await mkdir(folder, {recursive: true})
  const secret = join(folder, 'secret.png')
  await writeFile(secret, await plainImage(10, 10, '#f00').png().toBuffer())
  for (const href of ['secret.png', secret, `file://${secret}`]) {
    const image = `<image href="${href}" width="10" height="10"/>`
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${image}</svg>`
    const made = await transform(Buffer.from(svg), 'svg', 'w=20')
    expect(await pixel(made, 10, 10)).toEqual([0, 0, 0, 0])
  }
})

test('what cannot be decoded is a 400', async () => {
  const whole = await plainImage(400, 200).jpeg().toBuffer()
  const params = parseTransformParams(new URLSearchParams('w=100'))
  const plan = planTransform(await describeSource(whole, 'jpg'), params, '')
  const broken = transformImage(Buffer.from('no picture'), 'jpg', plan)
  await expect(broken).rejects.toMatchObject({status: 400})
})
