import {renderToStaticMarkup} from 'react-dom/server'
import {expect, test} from 'vitest'
import {ArticleList} from '@/components/article/article-list'
import {ArticleView} from '@/components/article/article-view'
import {JsonLd} from '@/components/json-ld/json-ld'
import type {BodyBlock} from '@/lib/content/types'
import {article, articleCard, author, linkBlock, programCard, textBlock} from './sample-content'

const body = [textBlock('a', 'Long says it is the hips.')]

function render(blocks: BodyBlock[] = body, rest: Parameters<typeof article>[1] = {}): string {
  return renderToStaticMarkup(
    <ArticleView article={article(blocks, rest)} minutes={5} related={[]} settings={null} />,
  )
}

test('an article has one H1', () => {
  expect(render().match(/<h1/g)).toHaveLength(1)
})

test('Byline: several ordered authors, linked, each once', () => {
  const second = {...author, _id: 'person-ana', name: 'Ana Ruiz', slug: 'ana-ruiz'}
  const header = render(body, {authors: [second, author]}).split('</header>')[0] ?? ''
  expect(header).toMatch(
    /<a href="\/authors\/ana-ruiz" rel="author">.*<a href="\/authors\/zach-long" rel="author">/,
  )
  expect(header.match(/rel="author"/g)).toHaveLength(2)
  expect(header).toMatch(/<img[^>]* alt=""/)
})

test('a byline of three is one list, with the letters of each behind the name', () => {
  const [ana, ben] = ['Ana Ruiz', 'Ben Ito'].map((name) => ({...author, _id: name, name}))
  const header = render(body, {authors: [author, ana ?? author, ben ?? author], experts: []})
  const [byline = ''] = /Words by.*?<\/p>/.exec(header) ?? []
  expect(byline.replaceAll(/<[^>]+>/g, '')).toBe(
    'Words by Dr. Zach Long, DPT, Dr. Ana Ruiz, DPT, and Dr. Ben Ito, DPT',
  )
})

test('Credentials on byline, as long as they are valid', () => {
  const header = (validUntil: string | null) => {
    const [credential] = author.credentials ?? []
    const credentials = credential ? [{...credential, validUntil}] : null
    const html = render(body, {authors: [{...author, credentials}], experts: [], review: null})
    return html.split('</header>')[0]
  }
  expect(header(null)).toContain('<abbr title="Doctor of Physical Therapy">DPT</abbr>')
  expect(header('2999-01-01')).toContain('DPT')
  expect(header('2001-01-01')).not.toContain('DPT')
})

test('Last-reviewed date + reviewer, told apart from the author', () => {
  expect(render()).toMatch(/Reviewed by <a [^>]*>Kim Oh<.* on <time dateTime="2026-05-01"/)
})

test('Review workflow with sign-off bound to revision', () => {
  const {review} = article(body)
  const html = render(body, {review: review && {...review, isCurrent: false}})
  expect(html).not.toContain('Reviewed by')
  expect(html).toMatch(/An earlier version was reviewed by <a [^>]*>Kim Oh</)
  expect(html).toContain('updated since, and not yet reviewed again')
})

test('Reading time, locale plural', () => {
  expect(render()).toContain('>5 min read<')
})

test('Published + substantive updated date: the second one only when an editor set it', () => {
  expect(render()).toContain('Published <time dateTime="2023-10-04T08:00:00Z"')
  expect(render()).not.toContain('Updated')
  expect(render(body, {updatedAt: '2026-06-01T00:00:00Z'})).toContain('Updated')
})

test.each([
  ['own', 'sell'],
  ['affiliate', 'commission'],
  ['sponsored', 'paid for'],
] as const)('a disclosure stands before the first %s link', (relationship, words) => {
  const html = render([linkBlock('https://shop.example', relationship)])
  expect(html.indexOf(words)).toBeGreaterThan(0)
  expect(html.indexOf(words)).toBeLessThan(html.indexOf('https://shop.example'))
})

test('a program of ours needs the disclosure too; an editorial link needs none', () => {
  const card = {_key: 'p', _type: 'programCard', note: null, program: programCard} as const
  expect(render([card])).toContain('aria-label="Disclosure"')
  expect(render([linkBlock('https://a.example', 'editorial')])).not.toContain('Disclosure')
})

test('a contents list appears from three main headings on', () => {
  const heading = (key: string) => textBlock(key, `Heading ${key}`, {style: 'section'})
  expect(render([heading('1'), heading('2')])).not.toContain('In this article')
  expect(render([heading('1'), heading('2'), heading('3')])).toContain('href="#heading-3"')
})

test('the end card leads to the profile first, then to profiles elsewhere, then to hiring', () => {
  const card = render().split(`aria-label="About ${author.name}"`)[1] ?? ''
  const order = ['/authors/zach-long', 'rel="me"', 'Zach is paid.', 'https://zach.example']
  const places = order.map((part) => card.indexOf(part))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places).not.toContain(-1)
})

test('the related list is left out when there is nothing to relate', () => {
  expect(render()).not.toContain('Read next')
})

const GOOD_MORNING = {kind: 'exercise', title: 'Good morning'} as const

test('the related list says why an article is in it', () => {
  const html = renderToStaticMarkup(
    <ArticleView
      article={article(body)}
      minutes={5}
      related={[{article: articleCard, reason: GOOD_MORNING, shared: [GOOD_MORNING]}]}
      settings={null}
    />,
  )
  expect(html).toContain('Also shows Good morning')
})

test('Literal empty state, translatable, per list, editor-editable: an empty list says so in the editors’ words too, and offers a next step', () => {
  const html = renderToStaticMarkup(<ArticleList articles={[]} empty="Still in the gym." />)
  expect(html).toContain('No items found')
  expect(html).toContain('Still in the gym.')
  expect(html).toContain('href="/articles"')
})

test('structured data cannot end its own script element', () => {
  const html = renderToStaticMarkup(<JsonLd graph={{name: '</script><script>alert(1)'}} />)
  expect(html.match(/<\/script>/g)).toHaveLength(1)
})
