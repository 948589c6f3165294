import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {contentHash} from '@/lib/review/content-hash.ts'
import {REVIEWED_FIELDS, type Reviewed} from '@/lib/review/reviewed-text.ts'

interface Block {
  _type: string
  _key: string
  style: string
  markDefs: {_key: string; _type: string; href: string}[]
  children: {_type: string; _key: string; text: string; marks: string[]}[]
}

const word = fc.stringMatching(/^[a-zà]{1,8}$/)
const words = fc.array(word, {minLength: 1, maxLength: 6}).map((list) => list.join(' '))
const span = fc.record({
  _type: fc.constant('span'),
  _key: word,
  text: words,
  marks: fc.subarray(['strong', 'em', 'link']),
})
const block = fc.record<Block>({
  _type: fc.constant('block'),
  _key: word,
  style: fc.constantFrom('normal', 'h2', 'section'),
  markDefs: fc.constant([{_key: 'link', _type: 'link', href: 'https://example.org'}]),
  children: fc.array(span, {minLength: 1, maxLength: 4}),
})
const article = fc.record({
  title: words,
  standfirst: words,
  keyTakeaways: fc.array(words, {maxLength: 3}),
  body: fc.array(block, {minLength: 1, maxLength: 4}),
})
type Article = typeof article extends fc.Arbitrary<infer Value> ? Value : never

/** An article whose fingerprint a change does not leave (`same`) or does not touch; `null` for none. */
function counterexample(
  relation: 'same' | 'other',
  change: (document: Article) => Reviewed,
): unknown {
  const property = fc.property(article, (document) => {
    const isSame = contentHash(change(document)) === contentHash(document)
    return isSame === (relation === 'same')
  })
  return fc.check(property).counterexample
}

const eachBlock = (document: Article, change: (one: Block) => Block): Article => ({
  ...document,
  body: document.body.map(change),
})

describe('the fingerprint of a text stays the same', () => {
  test('when keys are others', () => {
    expect(
      counterexample('same', (document) =>
        eachBlock(document, (one) => ({
          ...one,
          _key: `${one._key}x`,
          markDefs: one.markDefs.map((definition) => ({...definition, _key: 'renamed'})),
          children: one.children.map((child) => ({
            ...child,
            _key: `${child._key}y`,
            marks: child.marks.map((mark) => (mark === 'link' ? 'renamed' : mark)),
          })),
        })),
      ),
    ).toBeNull()
  })

  test('when white space is typed twice, or at the ends', () => {
    expect(
      counterexample('same', (document) => ({
        ...eachBlock(document, (one) => ({
          ...one,
          children: one.children.map((child, index) => ({
            ...child,
            text: (index === 0 ? '  ' : '') + child.text.replaceAll(' ', '  \n'),
          })),
        })),
        title: ` ${document.title} `,
      })),
    ).toBeNull()
  })

  test('when the editor splits text into other spans', () => {
    expect(
      counterexample('same', (document) =>
        eachBlock(document, (one) => ({
          ...one,
          children: one.children.flatMap((child) => {
            const middle = Math.floor(child.text.length / 2)
            return [
              {...child, text: child.text.slice(0, middle)},
              {...child, text: child.text.slice(middle), marks: child.marks.toReversed()},
            ]
          }),
        })),
      ),
    ).toBeNull()
  })

  test('when empty paragraphs come in between, or marks that nothing uses', () => {
    expect(
      counterexample('same', (document) => ({
        ...document,
        body: document.body.flatMap((one) => [
          {...one, children: [{_type: 'span', _key: 'e', text: ' ', marks: []}]},
          {...one, markDefs: [...one.markDefs, {_key: 'idle', _type: 'link', href: 'https://x'}]},
        ]),
      })),
    ).toBeNull()
  })

  test('when nothing but other fields change', () => {
    expect(
      counterexample('same', (document) => ({
        ...document,
        _rev: 'x',
        publishedAt: '2030-01-01',
        updateNotes: [{}],
      })),
    ).toBeNull()
  })
})

describe('the fingerprint of a text changes', () => {
  test.each([...REVIEWED_FIELDS])('with a word more in %s', (field) => {
    expect(
      counterexample('other', (document) => {
        const [first] = document.body
        if (field === 'body') {
          const more = {_type: 'span', _key: 'm', text: ' more', marks: []}
          return {...document, body: [{...first, children: [...(first?.children ?? []), more]}]}
        }
        const value = document[field]
        return {...document, [field]: Array.isArray(value) ? [...value, 'more'] : `${value} more`}
      }),
    ).toBeNull()
  })

  test('when a paragraph moves, becomes a heading, or its link leads elsewhere', () => {
    const text = (href: string, style = 'normal', marks = ['link']) => ({
      _type: 'block',
      style,
      markDefs: [{_key: 'link', _type: 'link', href}],
      children: [{_type: 'span', text: 'Rest.', marks}],
    })
    const one = text('https://a.example')
    const two = text('https://b.example')
    const hashes = [
      [one, two],
      [two, one],
      [two, two],
      [one, text('https://b.example', 'h2')],
      [one, text('https://b.example', 'normal', [])],
      [one],
    ].map((body) => contentHash({body}))
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  test('with another exercise on a card, but not with how strong the reference is', () => {
    const card = (_ref: string, more: object = {}) =>
      contentHash({body: [{_type: 'exerciseCard', exercise: {_type: 'reference', _ref, ...more}}]})
    expect(card('a')).not.toBe(card('b'))
    expect(card('a', {_weak: true, _strengthenOnPublish: {type: 'exercise'}})).toBe(card('a'))
  })
})
