import {describe, expect, test} from 'vitest'
import {checkAltText} from '@/sanity/schema/validation/alt-text'
import {checkBlockLinks, checkLinkText, checkOneTarget} from '@/sanity/schema/validation/links'
import {checkCount, checkRange} from '@/sanity/schema/validation/measures'
import {checkNamed, checkWanted} from '@/sanity/schema/validation/presence'
import {checkPrice} from '@/sanity/schema/validation/price'
import {checkRedFlags, checkReviewer, checkSources} from '@/sanity/schema/validation/red-flags'
import {checkNoPageAt, checkRedirectSource} from '@/sanity/schema/validation/redirect-source'
import {checkNotItself} from '@/sanity/schema/validation/related-articles'
import {checkPageSlug, checkSlugFormat} from '@/sanity/schema/validation/slug'
import {checkDoi, checkPmid} from '@/sanity/schema/validation/source-ids'
import {checkEmptyBlock, checkTypedNumber} from '@/sanity/schema/validation/text-block'
import {checkUpdatedAt, checkUpdateNotes} from '@/sanity/schema/validation/update-notes'
import {checkVideoAddress} from '@/sanity/schema/validation/video-address'

const picture = {asset: {_ref: 'image-a-1x1-png'}}

describe('Alt required or decorative, quality checks: the text alternative of a picture', () => {
  test.each(['Barbell on a rack, seen from the side', 'Zach Long coaching a hinge'])(
    'may be “%s”',
    (alt) => {
      expect(checkAltText(alt, picture)).toBe(true)
    },
  )

  test.each([
    ['', /Describe the picture/],
    ['   ', /Describe the picture/],
    ['IMG_2041', /file name/],
    ['hip-hinge.jpg', /file name/],
    ['Image of a barbell', /Leave out/],
    ['A photo of a barbell', /Leave out/],
    ['Weight Lifting - Gymfit X Webflow Template', /placeholder/],
    ['untitled', /placeholder/],
  ])('is refused when it is “%s”', (alt, message) => {
    expect(checkAltText(alt, picture)).toMatch(message)
  })

  test('is judged before there is a picture, but not missed', () => {
    expect(checkAltText('Dead hang - Ironwood Template', {})).toMatch(/placeholder/)
    expect(checkAltText('', {})).toBe(true)
  })

  test('is empty for a decorative picture, and only then', () => {
    expect(checkAltText(undefined, {...picture, decorative: true})).toBe(true)
    expect(checkAltText('Barbell', {...picture, decorative: true})).toMatch(/one or the other/)
  })

  test('is not asked for before there is a picture', () => {
    expect(checkAltText(undefined, {})).toBe(true)
    expect(checkAltText(undefined, undefined)).toBe(true)
  })
})

describe('a link', () => {
  test('has exactly one destination', () => {
    const reference = {_type: 'reference', _ref: 'article-a'}
    expect(checkOneTarget({reference})).toBe(true)
    expect(checkOneTarget({href: '/programs'})).toBe(true)
    expect(checkOneTarget({reference, href: '/programs'})).toMatch(/not both/)
    expect(checkOneTarget({href: ' '})).toMatch(/^Choose a page of this site or give/)
    expect(checkOneTarget(undefined)).toBe(true)
  })

  test.each(['here', 'Click here', 'this video', 'Read more…', ' More '])(
    'with the words “%s” gets a warning',
    (text) => expect(checkLinkText(text)).toMatch(/does not say where/),
  )

  test('with words of its own gets none', () => {
    expect(checkLinkText('the ankle mobility program')).toBe(true)
    expect(checkLinkText(undefined)).toBe(true)
  })

  test('in running text is judged by all the spans it covers', () => {
    const block = {
      _type: 'block',
      markDefs: [{_key: 'a', _type: 'link', href: 'https://example.org'}],
      children: [
        {_type: 'span', text: 'Watch ', marks: []},
        {_type: 'span', text: 'this ', marks: ['a']},
        {_type: 'span', text: 'video', marks: ['a', 'strong']},
      ],
    }
    expect(checkBlockLinks(block)).toMatch(/“this video”/)
    expect(checkBlockLinks({...block, markDefs: []})).toBe(true)
  })
})

describe('a text block', () => {
  const block = (style: string, text: string) => ({
    _type: 'block',
    style,
    children: [{_type: 'span', text, marks: []}],
  })

  test.each(['1. Your hips are stiff', '2) Your hips are stiff', '#3: Your hips', ' 10 – Walk'])(
    'that is a heading and begins with a typed number (“%s”) gets a warning',
    (text) => {
      expect(checkTypedNumber(block('section', text))).toMatch(/The number is generated/)
      expect(checkTypedNumber(block('h2', text))).toMatch(/Numbered section/)
      expect(checkTypedNumber(block('normal', text))).toBe(true)
    },
  )

  test.each([
    '3 reasons your back hurts',
    '45° back extensions',
    '2024 in review',
    '10-minute walks',
    '2.5 hours of sleep',
  ])('that is a heading with a number in its sense (“%s”) gets none', (text) =>
    expect(checkTypedNumber(block('section', text))).toBe(true),
  )

  test('without words gets a warning, unless something stands in it', () => {
    expect(checkEmptyBlock(block('normal', '\u00A0'))).toMatch(/empty paragraph/)
    expect(checkEmptyBlock(block('normal', 'Words'))).toBe(true)
    expect(checkEmptyBlock({_type: 'block', children: [{_type: 'inlineThing'}]})).toBe(true)
  })
})

describe('an address', () => {
  test('is lower-case words joined by hyphens', () => {
    for (const current of ['hips', 'ankle-mobility', '3-reasons']) {
      expect(checkSlugFormat({current})).toBe(true)
    }
    for (const current of ['Hips', 'ankle--mobility', '-hips', 'hips/back', 'hüfte', 'a b']) {
      expect(checkSlugFormat({current})).toMatch(/lower-case/)
    }
    expect(checkSlugFormat(undefined)).toBe(true)
  })

  test('of a page is not one of the site’s own', () => {
    expect(checkPageSlug({current: 'about'})).toBe(true)
    expect(checkPageSlug({current: 'articles'})).toMatch(/belongs to the site/)
    expect(checkPageSlug({current: 'About'})).toMatch(/lower-case/)
  })
})

describe('an article', () => {
  const redFlags = [{_type: 'callout', tone: 'redFlags'}]

  test('on injuries asks for a red-flags call-out', () => {
    expect(checkRedFlags([], {sensitivity: 'injury'})).toMatch(/Red flags/)
    expect(checkRedFlags(undefined, {sensitivity: 'injury'})).toMatch(/Red flags/)
    expect(checkRedFlags(redFlags, {sensitivity: 'injury'})).toBe(true)
    expect(checkRedFlags([], {sensitivity: 'health'})).toBe(true)
  })

  test('on anything that can hurt asks for a reviewer', () => {
    expect(checkReviewer(undefined, {sensitivity: 'nutrition'})).toMatch(/qualified person/)
    expect(checkReviewer({_ref: 'person-a'}, {sensitivity: 'nutrition'})).toBe(true)
    expect(checkReviewer(undefined, {sensitivity: 'none'})).toBe(true)
  })

  test('is not related to itself, whether draft, version or published', () => {
    const related = [{_ref: 'article-b'}, {_ref: 'article-a'}]
    for (const id of ['article-a', 'drafts.article-a', 'versions.rXYZ.article-a']) {
      expect(checkNotItself(related, {_id: id})).toMatch(/itself/)
    }
    expect(checkNotItself(related, {_id: 'article-c'})).toBe(true)
    expect(checkNotItself(undefined, {_id: 'article-c'})).toBe(true)
  })

  test('with an update date has a note about it', () => {
    const updatedAt = '2026-02-01T00:00:00Z'
    expect(checkUpdateNotes([], {updatedAt})).toMatch(/what changed/)
    expect(checkUpdateNotes([{date: '2026-02-01'}], {updatedAt})).toBe(true)
    expect(checkUpdateNotes([{date: '2026-01-05'}], {updatedAt})).toMatch(/1 Feb 2026/)
    expect(checkUpdateNotes(undefined, {})).toBe(true)
  })

  test('is not updated before it is published', () => {
    const article = {publishedAt: '2026-02-01T12:00:00+02:00'}
    expect(checkUpdatedAt('2026-02-01T09:59:59Z', article)).toMatch(/before/)
    expect(checkUpdatedAt('2026-02-01T10:00:00Z', article)).toBe(true)
    expect(checkUpdatedAt(undefined, article)).toBe(true)
  })
})

describe('a program', () => {
  test('counts in whole numbers above zero', () => {
    expect(checkCount(6)).toBe(true)
    expect(checkCount(undefined)).toBe(true)
    for (const count of [0, -1, 2.5, Number.NaN]) expect(checkCount(count)).toMatch(/whole number/)
  })

  test('that costs something says how much, in which currency', () => {
    expect(checkPrice({kind: 'free'})).toBe(true)
    expect(checkPrice({kind: 'paid', amount: 49, currency: 'USD'})).toBe(true)
    expect(checkPrice({kind: 'paid', currency: 'USD'})).toMatch(/positive number/)
    expect(checkPrice({kind: 'paid', amount: 49, currency: 'dollars'})).toMatch(/three capital/)
  })
})

describe('a video', () => {
  test.each([
    ['youtube', 'https://www.youtube.com/watch?v=abc', true],
    ['youtube', 'https://youtu.be/abc', true],
    ['vimeo', 'https://player.vimeo.com/video/1', true],
    ['youtube', 'https://vimeo.com/1', false],
    ['youtube', 'https://youtube.com.evil.example/1', false],
  ])('of %s at %s', (provider, url, isFine) => {
    const verdict = checkVideoAddress(url, {provider})
    expect(verdict === true).toBe(isFine)
  })
})

describe('a redirect', () => {
  test.each(['/old', '/articles/old-name', '/2019/10/post.html'])('may start at %s', (path) => {
    expect(checkRedirectSource(path)).toBe(true)
  })

  test.each(['old', '//evil.example', '/', '/old/', '/old?page=2', '/old name'])(
    'may not start at %s',
    (path) => expect(checkRedirectSource(path)).not.toBe(true),
  )

  test('may not start where there is a page', () => {
    const documents = [
      {_type: 'article', slug: 'hips'},
      {_type: 'page', slug: 'hips'},
    ]
    expect(checkNoPageAt('/articles/hips', documents)).toMatch(/There is a page/)
    expect(checkNoPageAt('/hips', documents)).toMatch(/There is a page/)
    expect(checkNoPageAt('/topics/hips', documents)).toBe(true)
    expect(checkNoPageAt('/programs', [])).toMatch(/There is a page/)
    expect(checkNoPageAt('/old/hips', null)).toBe(true)
  })
})

test('something wanted is missing when it is empty', () => {
  for (const nothing of [undefined, null, '', []])
    expect(checkWanted(nothing, 'Please')).toBe('Please')
  for (const something of ['a', ['a'], {}, 0]) expect(checkWanted(something, 'Please')).toBe(true)
})

describe('a source', () => {
  test('is found by its bare DOI', () => {
    expect(checkDoi(undefined)).toBe(true)
    expect(checkDoi('10.1016/S0140-6736(18)30480-X')).toBe(true)
    expect(checkDoi('https://doi.org/10.1016/x')).toMatch(/bare DOI/)
  })

  test('has a PubMed number of digits', () => {
    expect(checkPmid('28698222')).toBe(true)
    expect(checkPmid('PMC123')).toMatch(/digits/)
  })
})

test('a range ends above its beginning', () => {
  expect(checkRange(undefined, {value: 16})).toBe(true)
  expect(checkRange(24, {value: 16})).toBe(true)
  expect(checkRange(16, {value: 16})).toMatch(/above/)
  expect(checkRange(16, undefined)).toMatch(/above/)
})

test('an affiliation says with whom', () => {
  expect(checkNamed('Dry Dock', {})).toBe(true)
  expect(checkNamed(undefined, {organization: {_ref: 'organization-dry-dock'}})).toBe(true)
  expect(checkNamed('', {role: 'Coach'})).toMatch(/organization/)
})

test('a sensitive article names what it rests on', () => {
  const cited = [{_type: 'block', markDefs: [{_type: 'citation', sources: [{_ref: 'source-a'}]}]}]
  expect(checkSources([], {sensitivity: 'none'})).toBe(true)
  expect(checkSources(cited, {sensitivity: 'injury'})).toBe(true)
  expect(checkSources([{_type: 'block'}], {sensitivity: 'nutrition'})).toMatch(/source/)
  expect(checkSources(undefined, {sensitivity: 'health'})).toMatch(/source/)
})
