import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, test} from 'vitest'
import {Body} from '@/components/portable-text/body'
import type {BodyBlock} from '@/lib/content/types'
import {exerciseCard, linkBlock, picture, programCard, textBlock} from './sample-content'

function render(...blocks: BodyBlock[]): string {
  return renderToStaticMarkup(<Body value={blocks} disclosures={null} />)
}

describe('headings', () => {
  test('Numbered list sections generated: plain headings are not counted, and all have anchors', () => {
    const html = render(
      textBlock('a', 'Your back', {style: 'section'}),
      textBlock('b', 'A word between', {style: 'h2'}),
      textBlock('c', 'Your hips', {style: 'section'}),
    )
    expect(html).toMatch(/<h2 id="your-back"><span[^>]*>1\. <\/span>Your back/)
    expect(html).toMatch(/<h2 id="a-word-between">A word between/)
    expect(html).toMatch(/<h2 id="your-hips"><span[^>]*>2\. <\/span>Your hips/)
  })

  test('a heading links to itself with words that say so', () => {
    expect(render(textBlock('a', 'Your back', {style: 'h3'}))).toContain(
      'href="#your-back" aria-label="Link to “Your back”"',
    )
  })
})

describe('text', () => {
  test('empty paragraphs, which editors leave behind, are dropped', () => {
    expect(render(textBlock('a', 'One'), textBlock('b', ' ')).match(/<p>/g)).toHaveLength(1)
  })

  test('a list item without a level is a list item', () => {
    const html = render(textBlock('a', 'One', {listItem: 'bullet'}))
    expect(html).toContain('<ul dir="auto"><li>One</li></ul>')
  })

  test('a block of a type that this version does not know renders nothing', () => {
    const stored: BodyBlock[] = JSON.parse('[{"_key": "x", "_type": "poll", "question": "Squat?"}]')
    expect(render(textBlock('a', 'One'), ...stored)).toMatch(/<p>One<\/p><\/div>$/)
  })
})

/** A sentence that names an exercise by other words. */
const mention = textBlock('a', '', {
  markDefs: [
    {
      _key: 'to',
      _type: 'internalLink',
      reference: {
        _id: 'e',
        _type: 'exercise',
        slug: 'good-morning',
        title: 'Good morning',
        relationship: null,
        summary: 'A bow with a bar.',
        primaryMuscles: ['hamstrings', 'lower-back'],
      },
    },
  ],
  children: [{_key: 's', _type: 'span', text: 'the bow', marks: ['to']}],
})

describe('links', () => {
  test.each([
    ['editorial', undefined],
    ['own', undefined],
    ['affiliate', 'sponsored'],
    ['sponsored', 'sponsored'],
  ] as const)('an outward link that is %s has rel %s', (relationship, rel) => {
    const html = render(linkBlock('https://example.org', relationship))
    expect(/ rel="([^"]*)"/.exec(html)?.[1]).toBe(rel)
  })

  test('a link that leaves the site says so', () => {
    expect(render(linkBlock('https://example.org', 'editorial'))).toContain('(another site)')
    expect(render(linkBlock('mailto:a@example.org', 'editorial'))).not.toContain('(another site)')
  })

  test('an address that would run a script is plain text', () => {
    const html = render(linkBlock('javascript:alert(1)', 'editorial'))
    expect(html).toContain('The link')
    expect(html).not.toContain('javascript')
  })

  test('Internal links by reference, unbreakable: they follow the routes', () => {
    const html = render(mention)
    expect(html).toMatch(/<a href="\/exercises\/good-morning"[^>]*>the bow<\/a>/)
  })

  test('Exercise card / inline exercise hover: a note opens beside the name, without a script', () => {
    const html = render(mention)
    expect(html).toMatch(
      /<a [^>]*interestfor="([^"]+)">the bow<\/a><span [^>]*id="\1" popover="hint">/,
    )
    expect(html).toContain(
      '<span>A bow with a bar.</span> <small>Trains hamstrings and lower back.',
    )
  })
})

describe('blocks', () => {
  test('Image with alt + caption + credit + licence, with its room reserved', () => {
    const licence = {kind: 'cc-by', url: 'https://creativecommons.org/licenses/by/4.0/'} as const
    const html = render({_key: 'f', ...picture, licence})
    expect(html).toContain('href="https://creativecommons.org/licenses/by/4.0/"')
    expect(html).toContain('alt="A lifter at the bottom of a squat"')
    expect(html).toMatch(/width="\d+" height="\d+"/)
    expect(html).toMatch(/<span>Knees over toes<\/span><small[^>]*>.*Ana Ruiz/)
  })

  test('Exercise card / inline exercise hover: its muscles and dose, and a link to its page', () => {
    const html = render({
      _key: 'e',
      _type: 'exerciseCard',
      dose: '3 × 8',
      note: null,
      exercise: exerciseCard,
    })
    expect(html).toContain('Hamstrings and lower back')
    expect(html).toContain('3 × 8')
    expect(html).toContain('href="/exercises/good-morning"')
  })

  test('Program card: a sheet of weeks, days and minutes that says who sells it', () => {
    const html = render({_key: 'p', _type: 'programCard', note: null, program: programCard})
    expect(html).toMatch(/<dt>weeks<\/dt><dd>8<\/dd>.*<dd>3<\/dd>.*<dd>45<\/dd>/)
    expect(html).toContain('$29.00 (ours)')
  })

  test('a call to action without an action that leads somewhere is not shown', () => {
    const html = render({
      _key: 'c',
      _type: 'callToAction',
      eyebrow: null,
      headline: 'We’ll take it from here',
      body: null,
      actions: [],
    })
    expect(html).not.toContain('take it from here')
  })
})
