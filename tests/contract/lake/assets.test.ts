import {createHash} from 'node:crypto'
import {existsSync, readdirSync} from 'node:fs'
import {request} from 'node:http'
import {join} from 'node:path'
import {createImageUrlBuilder} from '@sanity/image-url'
import sharp from 'sharp'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {API_VERSION, startTestLake, type TestLake} from '../../support/lake.ts'
import {plainImage, quarteredImage} from '../../support/sample-images.ts'

let lake: TestLake
beforeAll(async () => {
  const assets = {imageUploadBytes: 200_000, fileUploadBytes: 1000, imageCacheBytes: 1_000_000}
  lake = await startTestLake({config: {assets}})
})
afterAll(() => lake.close())

async function post(
  path: string,
  body: Uint8Array<ArrayBuffer> | string,
  headers: Record<string, string> = {},
): Promise<Response> {
  const authorization = `Bearer ${lake.credentials.writeToken}`
  return fetch(`${lake.url}/v${API_VERSION}/assets/${path}`, {
    method: 'POST',
    headers: {authorization, ...headers},
    body,
  })
}

const get = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${lake.url}/${path}`, {headers})

/** Everything below the asset folder that is a file. */
function storedFiles(): string[] {
  const folder = join(lake.dataDir, 'assets')
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
  return entries.filter((entry) => entry.isFile()).map(({name}) => name)
}

async function uploadPicture(bytes: Buffer, filename = 'picture') {
  const client = await lake.client()
  return client.assets.upload('image', bytes, {filename})
}

async function uploadFile(body: string, filename: string, contentType: string) {
  const client = await lake.client()
  return client.assets.upload('file', Buffer.from(body), {filename, contentType})
}

describe('uploading through @sanity/client', () => {
  test('an image becomes a document that says what it shows and where it is', async () => {
    const client = await lake.client()
    const bytes = await (await quarteredImage(400, 200)).jpeg().toBuffer()
    const sha1 = createHash('sha1').update(bytes).digest('hex')
    const asset = await client.assets.upload('image', bytes, {
      filename: 'Knie.JPG',
      title: 'Knee',
      creditLine: 'Own',
      source: {id: '7', name: 'camera', url: 'https://example.com/7'},
    })
    const path = `images/chalkline/production/${sha1}-400x200.jpg`
    expect(asset).toMatchObject({
      _id: `image-${sha1}-400x200-jpg`,
      _type: 'sanity.imageAsset',
      assetId: sha1,
      sha1hash: sha1,
      path,
      url: `http://localhost:3000/lake/${path}`,
      originalFilename: 'Knie.JPG',
      extension: 'jpg',
      mimeType: 'image/jpeg',
      size: bytes.byteLength,
      uploadId: expect.any(String),
      title: 'Knee',
      creditLine: 'Own',
      source: {id: '7', name: 'camera', url: 'https://example.com/7'},
      metadata: {dimensions: {width: 400, height: 200, aspectRatio: 2}, isOpaque: true},
    })
    const duplicate = '*[_type == $type && sha1hash == $hash][0]._id'
    const found = await client.fetch(duplicate, {type: 'sanity.imageAsset', hash: sha1})
    expect(found).toBe(asset._id)
  })

  test('the same bytes twice give the first document, unchanged, and one file', async () => {
    const bytes = await plainImage(31, 17).png().toBuffer()
    const first = await uploadPicture(bytes, 'first.png')
    const before = storedFiles().length
    const second = await uploadPicture(bytes, 'second.png')
    expect(second).toEqual(first)
    expect(storedFiles()).toHaveLength(before)
  })

  test('the bytes decide what an image is, not its name or declared type', async () => {
    const bytes = await plainImage(12, 8).webp().toBuffer()
    const response = await post('images/production?filename=a.jpg', new Uint8Array(bytes), {
      'content-type': 'image/jpeg',
    })
    expect(await response.json()).toMatchObject({
      document: {extension: 'webp', mimeType: 'image/webp'},
    })
  })

  test.each([
    ['viewer', 403],
    ['anonymous', 401],
  ] as const)('%s may not upload', async (role, statusCode) => {
    const client = await lake.client(role)
    const bytes = await plainImage(3, 3).png().toBuffer()
    await expect(client.assets.upload('image', bytes)).rejects.toMatchObject({statusCode})
  })

  test('a contributor may upload', async () => {
    const client = await lake.client('contributor')
    const asset = await client.assets.upload('image', await plainImage(5, 4).png().toBuffer())
    expect(asset.metadata.dimensions.width).toBe(5)
  })

  test.each([
    ['an empty image', 'images/production', '', 400],
    ['an empty file', 'files/production', '', 400],
    ['text as an image', 'images/production', 'no picture', 400],
    ['a file above the limit', 'files/production', 'x'.repeat(1001), 413],
    ['an unknown dataset', 'files/nowhere', 'x', 404],
  ])('%s is refused, and nothing is stored', async (_name, path, body, status) => {
    const before = storedFiles()
    const response = await post(path, body)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({message: expect.any(String)})
    expect(storedFiles()).toEqual(before)
  })

  test('an upload whose connection breaks leaves no file', async () => {
    const before = storedFiles()
    const {promise: closed, resolve} = Promise.withResolvers<void>()
    const upload = request(`${lake.url}/v${API_VERSION}/assets/files/production`, {
      method: 'POST',
      headers: {authorization: `Bearer ${lake.credentials.writeToken}`, 'content-length': '900'},
    })
    upload.on('error', () => resolve())
    upload.write('half', () => upload.destroy(new Error('the network is gone')))
    await closed
    await expect.poll(storedFiles).toEqual(before)
  })
})

describe('images', () => {
  let path = ''
  beforeAll(async () => {
    const bytes = await (await quarteredImage(400, 200)).png().toBuffer()
    path = (await uploadPicture(bytes, 'Größe "1".png')).path
  })

  test('come untouched when nothing is asked of them, and may be kept for a year', async () => {
    const response = await get(path)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const sha1 = createHash('sha1')
      .update(await response.bytes())
      .digest('hex')
    expect(response.headers.get('etag')).toBe(`"${sha1}"`)
    expect((await get(path, {'if-none-match': `"${sha1}"`})).status).toBe(304)
  })

  test('follow the addresses that @sanity/image-url makes from crop and hotspot', async () => {
    const id = path.replace(/^.*\/(.*)\.png$/, 'image-$1-png')
    const builder = createImageUrlBuilder({
      baseUrl: lake.url,
      projectId: 'chalkline',
      dataset: 'production',
    })
    const url = builder
      .image({
        asset: {_ref: id},
        crop: {top: 0, bottom: 0, left: 0.5, right: 0},
        hotspot: {x: 0.75, y: 0.25, width: 0.1, height: 0.1},
      })
      .width(50)
      .height(100)
      .format('png')
      .url()
    const bytes = await (await fetch(url)).bytes()
    expect(await sharp(bytes).metadata()).toMatchObject({width: 50, height: 100, format: 'png'})
    const top = await sharp(bytes)
      .extract({left: 25, top: 10, width: 1, height: 1})
      .raw()
      .toBuffer()
    expect([...top.subarray(0, 3)]).toEqual([0, 255, 0])
  })

  test('answer in the format the browser accepts, and say that it matters', async () => {
    const modern = await get(`${path}?w=40&auto=format`, {accept: 'image/avif,image/webp,*/*'})
    const plain = await get(`${path}?w=40&auto=format`, {accept: '*/*'})
    expect(modern.headers.get('content-type')).toBe('image/avif')
    expect(plain.headers.get('content-type')).toBe('image/png')
    for (const {headers} of [modern, plain]) expect(headers.get('vary')).toContain('Accept')
    expect(modern.headers.get('etag')).not.toBe(plain.headers.get('etag'))
  })

  test('are told about by HEAD and handed out in parts', async () => {
    const url = `${lake.url}/${path}?w=40`
    const head = await fetch(url, {method: 'HEAD'})
    const whole = await (await fetch(url)).bytes()
    expect(head.headers.get('content-length')).toBe(String(whole.byteLength))
    const part = await fetch(url, {headers: {range: 'bytes=0-7'}})
    expect(part.status).toBe(206)
    expect(await part.bytes()).toEqual(whole.slice(0, 8))
  })

  test('are downloaded under a name that cannot leave its header', async () => {
    const named = await get(`${path}?dl=${encodeURIComponent('a"\r\nx: y.png')}`)
    expect(named.headers.get('content-disposition')).toBe(
      `attachment; filename="a_x: y.png"; filename*=UTF-8''a%22x%3A%20y.png`,
    )
    expect(named.headers.get('x')).toBeNull()
    const original = await get(`${path}?dl=&fm=jpg`)
    expect(original.headers.get('content-disposition')).toContain(`''Gr%C3%B6%C3%9Fe%20%221%22.jpg`)
  })

  test.each(['w=0', 'h=-1', 'w=NaN', 'rect=900,900,10,10', 'fit=banana'])(
    '?%s is refused with 400',
    async (query) => {
      const response = await get(`${path}?${query}`)
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({statusCode: 400, message: expect.any(String)})
    },
  )

  test.each([
    'images/chalkline/production/0000000000000000000000000000000000000000-4x4.png',
    'images/chalkline/production/..%2f..%2fcredentials.json',
    'images/chalkline/nowhere/0000000000000000000000000000000000000000-4x4.png',
    'files/chalkline/production/..%2fcredentials.json',
  ])('%s is not found', async (address) => {
    expect((await get(address)).status).toBe(404)
  })

  test('are gone once their document is deleted', async () => {
    const asset = await uploadPicture(await plainImage(9, 7).png().toBuffer())
    expect((await get(asset.path)).status).toBe(200)
    await (await lake.client()).delete(asset._id)
    expect((await get(asset.path)).status).toBe(404)
  })
})

test('a drawing with script in it is served inertly, and rasterised on request', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">' +
    '<script>alert(1)</script><rect width="20" height="10" fill="#0f0"/></svg>'
  const asset = await uploadPicture(Buffer.from(svg), 'logo.svg')
  const served = await get(asset.path)
  expect(await served.text()).toBe(svg)
  expect(served.headers.get('content-type')).toBe('image/svg+xml')
  expect(served.headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  )
  expect(served.headers.get('x-content-type-options')).toBe('nosniff')
  const drawn = await get(`${asset.path}?w=200`)
  expect(await sharp(await drawn.bytes()).metadata()).toMatchObject({format: 'png', width: 200})
})

describe('files', () => {
  test('are stored and served with ranges', async () => {
    const asset = await uploadFile('0123456789', 'clip.mp4', 'video/mp4')
    expect(asset).toMatchObject({_type: 'sanity.fileAsset', extension: 'mp4', size: 10})
    const part = await get(asset.path, {range: 'bytes=2-4'})
    expect(part.headers.get('content-type')).toBe('video/mp4')
    expect(part.headers.get('content-range')).toBe('bytes 2-4/10')
    expect(await part.text()).toBe('234')
  })

  test('that could run script are only downloaded', async () => {
    const asset = await uploadFile('<script>alert(1)</script>', 'page.html', 'text/html')
    const {headers} = await get(asset.path)
    expect(headers.get('content-type')).toBe('application/octet-stream')
    expect(headers.get('content-disposition')).toContain('filename="page.html"')
    expect(headers.get('content-security-policy')).toContain('sandbox')
  })
})
