import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {attachmentHeader} from '../../../../sanity/lake/assets/content-disposition.ts'
import {fileResponse, servableBytes} from '../../../../sanity/lake/assets/file-response.ts'
import {fileType, opensInPlace} from '../../../../sanity/lake/assets/file-types.ts'

function answer(headers: Record<string, string> = {}, method = 'GET') {
  const request = new Request('http://lake/file', {method, headers})
  const body = servableBytes(new TextEncoder().encode('0123456789'))
  return fileResponse(request, {body, etag: 'abc', headers: {'content-type': 'text/plain'}})
}

test('the whole file comes with a year of caching', async () => {
  const response = answer()
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('0123456789')
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('etag')).toBe('"abc"')
})

test.each([
  ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=-2', 206, '89', 'bytes 8-9/10'],
  ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
  ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
  ['bytes=10-', 416, '', 'bytes */10'],
  ['bytes=-0', 416, '', 'bytes */10'],
  ['bytes=5-2', 200, '0123456789', null],
  ['bytes=0-1,4-5', 200, '0123456789', null],
  ['lines=0-1', 200, '0123456789', null],
])('Range: %s answers %i', async (range, status, text, contentRange) => {
  const response = answer({range})
  expect(response.status).toBe(status)
  expect(await response.text()).toBe(text)
  expect(response.headers.get('content-range')).toBe(contentRange)
})

test('a reader who has the bytes gets 304, and HEAD only the headers', async () => {
  expect(answer({'if-none-match': 'W/"x", "abc"'}).status).toBe(304)
  expect(answer({'if-none-match': '"x"'}).status).toBe(200)
  const head = answer({}, 'HEAD')
  expect(head.headers.get('content-length')).toBe('10')
  expect(await head.text()).toBe('')
})

test('a part is refused to who holds other bytes', () => {
  expect(answer({range: 'bytes=0-3', 'if-range': '"old"'}).status).toBe(200)
  expect(answer({range: 'bytes=0-3', 'if-range': '"abc"'}).status).toBe(206)
})

test('a download name keeps its script and cannot leave its header', () => {
  expect(attachmentHeader('plan.pdf')).toBe(
    `attachment; filename="plan.pdf"; filename*=UTF-8''plan.pdf`,
  )
  expect(attachmentHeader('Trénings"plan\r\nX-Evil: 1.pdf')).toBe(
    `attachment; filename="Tr_nings_planX-Evil: 1.pdf"; ` +
      `filename*=UTF-8''Tr%C3%A9nings%22planX-Evil%3A%201.pdf`,
  )
  expect(attachmentHeader('../../etc/passwd')).toContain('filename="....etcpasswd"')
  expect(attachmentHeader('')).toContain('filename="download"')
})

test('any name makes a header that a response accepts', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 400}), (name) => {
      const headers = new Headers({'content-disposition': attachmentHeader(name)})
      expect(headers.get('content-disposition')).toMatch(
        /^attachment; filename="[^"]+"; filename\*/,
      )
    }),
  )
})

test('files take the extension of their name and what opens in place is a short list', () => {
  expect(fileType('Plan.PDF')).toEqual({extension: 'pdf', mimeType: 'application/pdf'})
  expect(fileType('clip.mp4', 'video/mp4; codecs=x').mimeType).toBe('video/mp4')
  expect(fileType('no-extension')).toEqual({
    extension: 'bin',
    mimeType: 'application/octet-stream',
  })
  expect(fileType('a/../../b')).toMatchObject({extension: 'bin'})
  expect(['video/mp4', 'application/pdf', 'image/png'].every(opensInPlace)).toBe(true)
  expect(['text/html', 'image/svg+xml', 'text/javascript'].some(opensInPlace)).toBe(false)
})
