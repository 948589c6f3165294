import {renderToStaticMarkup} from 'react-dom/server'
import {expect, test} from 'vitest'
import {PreviewFrame} from '@/components/preview/preview-frame'
import {PUBLISHED, type Reading} from '@/lib/preview/reading'

function html(reading: Reading): string {
  return renderToStaticMarkup(<PreviewFrame reading={reading} release={undefined} />)
}

test('ordinary readers get nothing of a preview', () => {
  expect(html(PUBLISHED)).toBe('')
  expect(html({kind: 'ended', because: 'expired'})).toBe('')
})

test('somebody with a link is told what it is, until when, and how to leave; no script is needed', () => {
  const link = {_id: 'previewLink.a', document: {_ref: 'hinge'}, expiresAt: '2026-12-07T10:00:00Z'}
  const bar = html({kind: 'link', link})
  expect(bar).toContain('a draft, by a link that works until December 7, 2026.')
  expect(bar).toContain('<a href="/api/draft-mode/disable">Leave</a>')
  expect(bar).not.toContain('<script')
})
