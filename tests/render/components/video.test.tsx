import {renderToStaticMarkup} from 'react-dom/server'
import {expect, test} from 'vitest'
import {embedUrl} from '@/lib/links/video-embed'
import {VideoFacade} from '@/components/media/video-facade'
import type {Video} from '@/lib/content/types'
import {picture} from './sample-content'

const video: Video = {
  _type: 'video',
  provider: 'youtube',
  url: 'https://www.youtube.com/watch?v=abcdefghijk',
  title: 'Ankle mobilisation',
  description: null,
  uploadDate: null,
  chapters: null,
  duration: 125,
  transcript: 'Stand in front of a wall.',
  poster: picture,
}

test('before a click a video is a link to its page, and nothing is fetched from the provider', () => {
  const html = renderToStaticMarkup(<VideoFacade video={video} />)
  expect(html).toContain(`href="${video.url}"`)
  expect(html).not.toContain('<iframe')
  expect(html).not.toMatch(/ src(set)?="https:\/\/[^"]*(youtube|ytimg|vimeo)/i)
})

test('the transcript can be read without a script', () => {
  expect(renderToStaticMarkup(<VideoFacade video={video} />)).toContain('Stand in front of a wall.')
})

test('a video of a host that is not its provider’s is not shown', () => {
  const elsewhere = {...video, url: 'https://evil.example/watch?v=abcdefghijk'}
  expect(renderToStaticMarkup(<VideoFacade video={elsewhere} />)).toBe('')
})

test.each([
  [
    'youtube',
    'https://youtu.be/abcdefghijk?t=3',
    'https://www.youtube-nocookie.com/embed/abcdefghijk',
  ],
  [
    'youtube',
    'https://m.youtube.com/shorts/abcdefghijk',
    'https://www.youtube-nocookie.com/embed/abcdefghijk',
  ],
  ['vimeo', 'https://vimeo.com/channels/lift/76979871', 'https://player.vimeo.com/video/76979871'],
])('the player of %s video %s is %s', (provider, url, player) => {
  expect(embedUrl({provider, url})?.split('?')[0]).toBe(player)
})

test.each([
  ['youtube', 'https://www.youtube.com/watch?v=../../evil'],
  ['youtube', 'https://youtube.com.evil.example/watch?v=abcdefghijk'],
  ['youtube', 'http://www.youtube.com/watch?v=abcdefghijk'],
  ['vimeo', 'https://vimeo.com/about'],
  ['tiktok', 'https://www.youtube.com/watch?v=abcdefghijk'],
  ['youtube', 'not an address'],
])('%s at %s has no player', (provider, url) => {
  expect(embedUrl({provider, url})).toBeUndefined()
})
