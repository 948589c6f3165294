// @vitest-environment jsdom
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {pastedHtml} from '@/sanity/studio/paste/pasted-html'
import {pasteReport} from '@/sanity/studio/paste/paste-report'
import {isTextBlock} from '@/sanity/studio/paste/tidy-text-block'
import {linkedSlugs, settleLinks} from '@/sanity/studio/paste/settle-links'

const BODY = {
  styles: ['normal', 'h2', 'h3', 'section'],
  types: ['figure', 'video', 'pullQuote'],
}
const SIMPLE_TEXT = {styles: ['normal'], types: []}
const ORIGIN = 'https://chalkline.example'

function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../../fixtures/paste', name), 'utf8')
}

/** One line a block: its style or type, and its words with the marks that they carry. */
function lines(html: string, allowed = BODY): string[] {
  return pastedHtml(html, allowed).blocks.map((block) => {
    if (!isTextBlock(block)) {
      const {_key, ...fields} = block
      return JSON.stringify(fields)
    }
    const hrefs = new Map(block.markDefs.map(({_key, href}) => [_key, href]))
    const words = block.children.map(({text, marks}) =>
      marks.length > 0
        ? `[${text}](${marks.map((mark) => hrefs.get(mark) ?? mark).join(' ')})`
        : text,
    )
    const place = block.listItem ? `${block.listItem}${block.level}` : block.style
    return `${place}: ${words.join('')}`
  })
}

describe('an article of Webflow', () => {
  test('becomes headings, paragraphs, lists, pictures, videos and quotations', () => {
    expect(lines(fixture('webflow.html'))).toEqual([
      'normal: Words by Ana Lima',
      'normal: 6 min read',
      'normal: March 3, 2024',
      'normal: Your shoulders do not need rest, they need reasons. [Pull](strong) more than you push, says Lima, and [learn to row](https://www.example.com/rows) first.',
      'section: Hang from the bar',
      'normal: Thirty seconds a day. [Learn the hinge](/post/how-to-hinge) before you swing, or watch it [here](https://www.youtube.com/watch?v=dQw4w9WgXcQ).',
      '{"_type":"figure","alt":"Dead hang - Ironwood Webflow Template","credit":{"text":"Image courtesy of Ana Lima","url":"https://uploads.example.com/hang.jpg"}}',
      'section: Row before you press',
      'bullet1: Inverted rows',
      'bullet1: Band pulls',
      'bullet2: light',
      '{"_type":"video","provider":"youtube","url":"https://www.youtube.com/embed/abc123","title":"Inverted row, three ways"}',
      'section: Carry something heavy',
      '{"_type":"pullQuote","text":"A loaded walk is the most honest exercise there is."}',
      'normal: Take the [grip course](https://shop.example.com/grip?ref=ironwood). Follow her @analimaexample.',
      'normal: No items found.',
    ])
  })

  test('gives its first heading to the title, and its numbers to the page', () => {
    const {title, numbers} = pastedHtml(fixture('webflow.html'), BODY)
    expect(title).toBe('3 Habits That Keep Your Shoulders Quiet & Strong')
    expect(numbers).toBe(3)
  })
})

test('a document of Google Docs keeps its words and loses its styles', () => {
  expect(lines(fixture('google-docs.html'))).toEqual([
    'h2: Sleep before you add weight',
    'normal: A tired lifter is a [weaker](strong) one. Read [the review of sleep and strength](https://www.google.com/url?q=https://www.example.org/sleep&sa=D&ust=1700000000000000)[ slowly](em).',
    'h2: What to change tonight',
    'h3: The room',
    'number1: Make it dark',
    'number1: Make it cool',
  ])
})

test('a document of Word keeps its words and loses its styles', () => {
  expect(pastedHtml(fixture('word.html'), BODY).title).toBe('Carry the shopping home')
  expect(lines(fixture('word.html'))).toEqual([
    'normal: Two bags, [one spine](strong), and [no](em) trolley.',
    'section: Pick it up like a lifter',
    'bullet1: Hips back',
    'bullet1: Chest up',
    'section: Walk, do not waddle',
    'normal: [Write to the coach](mailto:coach@example.org) or open [the plan](file:///C:/plan.docx).Today.',
  ])
})

test('a field for simple text takes paragraphs and lists only', () => {
  const html =
    '<h2>Ankles</h2><ul><li>stiff</li></ul><img src="https://example.org/a.png"><p>Move.</p>'
  expect(lines(html, SIMPLE_TEXT)).toEqual(['normal: Ankles', 'bullet1: stiff', 'normal: Move.'])
})

describe('a pasted link', () => {
  const settle = (html: string, pages: {_id: string; slug: string}[] = []) => {
    const {blocks} = pastedHtml(html, BODY)
    const settled = settleLinks(blocks, {origin: ORIGIN, pages})
    return {...settled, slugs: linkedSlugs(blocks, ORIGIN)}
  }
  const linked = (href: string) => `<p>See <a href="${href}">the rows</a>.</p>`

  test.each(['/post/how-to-row', 'https://chalkline.example/articles/how-to-row'])(
    'to %s refers to the page of this site that has its address',
    (href) => {
      const {blocks, slugs, lost} = settle(linked(href), [{_id: 'article-row', slug: 'how-to-row'}])
      expect(slugs).toEqual(['how-to-row'])
      expect(lost).toBe(0)
      expect(blocks[0]).toMatchObject({
        markDefs: [{_type: 'internalLink', reference: {_type: 'reference', _ref: 'article-row'}}],
      })
    },
  )

  test.each([
    ['https://example.org/rows', 'https://example.org/rows'],
    ['https://www.google.com/url?q=https://example.org/rows&sa=D', 'https://example.org/rows'],
    ['mailto:coach@example.org', 'mailto:coach@example.org'],
  ])('to %s leads to %s', (href, target) => {
    expect(settle(linked(href)).blocks[0]).toMatchObject({
      markDefs: [{_type: 'link', href: target, relationship: 'editorial'}],
    })
  })

  test.each(['javascript:alert(1)', 'file:///C:/plan.docx', '#top', '/gone', 'http://[', 'data:x'])(
    'to %s becomes plain words',
    (href) => {
      const {blocks, lost} = settle(linked(href))
      expect(lost).toBe(1)
      expect(blocks[0]).toMatchObject({markDefs: []})
      expect(JSON.stringify(blocks)).toContain('the rows')
    },
  )
})

test('the editor is told what was done and what is left to do', () => {
  const tidied = pastedHtml(fixture('webflow.html'), BODY)
  expect(pasteReport(tidied, 1)).toBe(
    '3 headings are numbered by the page now. 1 link led nowhere and became plain words. 1 picture has to be uploaded.',
  )
  expect(pasteReport(pastedHtml('<p>One</p><p>Two</p>', BODY), 0)).toBe(
    'Nothing had to be left out.',
  )
})

const element = fc.letrec<{node: string}>((tie) => ({
  node: fc.oneof(
    {maxDepth: 4},
    fc.constantFrom('word', '&nbsp;', '1. Walk', '<br>', '<img alt="Bar">', '<hr>', ''),
    fc
      .tuple(
        fc.constantFrom(
          'p',
          'div',
          'h1',
          'h2',
          'h4',
          'ul',
          'li',
          'b',
          'i',
          'u',
          'a',
          'table',
          'td',
          'blockquote',
          'figure',
          'nav',
        ),
        fc.array(tie('node'), {maxLength: 3}),
      )
      .map(([tag, inner]) => `<${tag} href="x" style="color:red">${inner.join('')}</${tag}>`),
  ),
})).node

test('whatever is pasted, the body holds it', () => {
  fc.assert(
    fc.property(fc.array(element, {maxLength: 5}), (html) => {
      const {blocks} = settleLinks(pastedHtml(html.join(''), BODY).blocks, {
        origin: ORIGIN,
        pages: [],
      })
      for (const block of blocks) {
        expect(['block', ...BODY.types]).toContain(block._type)
        if (block._type !== 'block') continue
        expect(block).toMatchObject({
          style: expect.toSatisfy((it) => BODY.styles.includes(it)),
          markDefs: [],
        })
        expect(JSON.stringify(block)).not.toMatch(/underline|"text":"\s*"|style=/)
      }
    }),
  )
})
