import {isBlurhashValid} from 'blurhash'
import sharp from 'sharp'
import {thumbHashToAverageRGBA} from 'thumbhash'
import {expect, test} from 'vitest'
import {z} from 'zod'
import {
  DEFAULT_METADATA,
  METADATA_PARTS,
  readImage,
} from '../../../../sanity/lake/assets/image-metadata.ts'
import {animatedGif, plainImage, quarteredImage} from '../../../support/sample-images.ts'

const read = (bytes: Uint8Array) => readImage(bytes, new Set(DEFAULT_METADATA))

test('a photograph is described as Sanity describes it', async () => {
  const reading = await read(await (await quarteredImage(400, 200)).jpeg().toBuffer())
  expect(reading).toMatchObject({format: 'jpg', width: 400, height: 200})
  expect(reading.metadata).toMatchObject({
    _type: 'sanity.imageMetadata',
    dimensions: {_type: 'sanity.imageDimensions', width: 400, height: 200, aspectRatio: 2},
    hasAlpha: false,
    isOpaque: true,
    lqip: expect.stringMatching(/^data:image\/jpeg;base64,/),
    palette: {_type: 'sanity.imagePalette'},
  })
  expect(reading.metadata['blurHash']).toSatisfy((hash) => isBlurhashValid(hash).result)
})

test('the thumbhash of a one-coloured picture has that colour', async () => {
  const {metadata} = await read(await plainImage(300, 200, '#3366cc').png().toBuffer())
  const hash = Buffer.from(z.string().parse(metadata['thumbHash']), 'base64')
  const {r, g, b, a} = thumbHashToAverageRGBA(hash)
  expect([r, g, b, a].map((part) => Math.round(part * 10))).toEqual([2, 4, 8, 10])
})

test('the palette names seven swatches with readable text colours', async () => {
  const {metadata} = await read(await (await quarteredImage(400, 200)).png().toBuffer())
  const swatch = {
    _type: 'sanity.imagePaletteSwatch',
    background: expect.stringMatching(/^#[\da-f]{6}$/),
    foreground: expect.stringMatching(/^#(fff|000)$/),
    title: expect.stringMatching(/^#(fff|000)$/),
    population: expect.any(Number),
  }
  expect(metadata['palette']).toEqual({
    _type: 'sanity.imagePalette',
    dominant: swatch,
    vibrant: swatch,
    lightVibrant: swatch,
    darkVibrant: swatch,
    muted: swatch,
    lightMuted: swatch,
    darkMuted: swatch,
  })
})

test('a one-coloured picture has that colour as its dominant one', async () => {
  const {metadata} = await read(await plainImage(30, 30, '#123456').png().toBuffer())
  expect(metadata['palette']).toMatchObject({
    dominant: {background: '#123456', foreground: '#fff', population: 100},
  })
})

test('the sides of a rotated photograph are those a reader sees', async () => {
  const bytes = await plainImage(400, 200).jpeg().withMetadata({orientation: 6}).toBuffer()
  expect(await read(bytes)).toMatchObject({width: 200, height: 400})
})

test('only asked parts are read, and dimensions always', async () => {
  const bytes = await plainImage(30, 20).png().toBuffer()
  const {metadata} = await readImage(bytes, new Set())
  expect(Object.keys(metadata)).toEqual(['_type', 'dimensions', 'hasAlpha', 'isOpaque'])
})

test('EXIF and place are read on request', async () => {
  const gps = {
    GPSLatitudeRef: 'S',
    GPSLatitude: '59/1 30/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '10/1 15/1 0/1',
  }
  const bytes = await plainImage(30, 20)
    .jpeg()
    .withExif({IFD2: {ExposureTime: '1/100'}, IFD3: gps})
    .toBuffer()
  const {metadata} = await readImage(bytes, new Set(METADATA_PARTS))
  expect(metadata['exif']).toMatchObject({_type: 'sanity.imageExifMetadata', ExposureTime: 0.01})
  expect(metadata['location']).toMatchObject({_type: 'geopoint', lat: -59.5, lng: 10.25})
})

test('transparent pixels are told from an unused alpha channel', async () => {
  const opaque = await plainImage(30, 20, {r: 1, g: 2, b: 3, alpha: 1}).png().toBuffer()
  const clear = await plainImage(30, 20, {r: 1, g: 2, b: 3, alpha: 0}).png().toBuffer()
  expect((await read(opaque)).metadata).toMatchObject({hasAlpha: true, isOpaque: true})
  const {metadata} = await read(clear)
  expect(metadata).toMatchObject({hasAlpha: true, isOpaque: false})
  expect(metadata).not.toHaveProperty('palette')
})

test('the bytes decide the format: AVIF, TIFF, CMYK, animation and drawing are known', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"/>'
  const cmyk = await plainImage(40, 20).toColourspace('cmyk').jpeg().toBuffer()
  expect((await read(await plainImage(40, 20).avif().toBuffer())).format).toBe('avif')
  expect((await read(await plainImage(40, 20).tiff().toBuffer())).format).toBe('tif')
  expect(await read(await animatedGif(40, 20))).toMatchObject({format: 'gif', height: 20})
  expect(await read(Buffer.from(svg))).toMatchObject({format: 'svg', width: 40, height: 20})
  expect((await read(cmyk)).metadata).toMatchObject({hasAlpha: false})
})

test.each([
  ['text', Buffer.from('no picture at all')],
  ['a drawing without a size', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  [
    'half a photograph',
    sharp({
      create: {
        width: 400,
        height: 400,
        channels: 3,
        background: '#888',
        noise: {type: 'gaussian', mean: 128, sigma: 30},
      },
    })
      .jpeg()
      .toBuffer()
      .then((bytes) => bytes.subarray(0, bytes.length / 2)),
  ],
])('%s is refused with 400', async (_name, bytes) => {
  await expect(read(await bytes)).rejects.toMatchObject({status: 400})
})
