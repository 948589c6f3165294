import {records} from '../../schema/validation/verdict.ts'

/** A span of a text block: the words that carry the same marks. */
export interface Span {
  readonly _type: 'span'
  readonly _key: string
  readonly text: string
  readonly marks: readonly string[]
}

/** A text block as the body stores it. */
export interface TextBlock {
  readonly _type: 'block'
  readonly _key: string
  readonly style: string
  readonly listItem?: string
  readonly level?: number
  readonly markDefs: readonly {
    readonly _type: string
    readonly _key: string
    readonly href: string
  }[]
  readonly children: readonly Span[]
}

/** A block of a body that is not text: a picture, a video, a pull quote. */
export interface ObjectBlock {
  readonly _type: string
  readonly _key: string
  readonly [field: string]: unknown
}

/** A block of a body. */
export type Block = TextBlock | ObjectBlock

const DECORATORS = ['strong', 'em']
const LISTS = ['bullet', 'number']

/** Characters that only steer how a word processor breaks lines: zero width, soft hyphen. */
const INVISIBLE = /[\u200B\u2060\uFEFF\u00AD]/g

/** Reads a converted block: its words, the marks that the body knows, and its links. */
export function tidyTextBlock(block: Record<string, unknown>): TextBlock {
  const {listItem, level, style} = block
  const links = records(block['markDefs']).flatMap(({_key, _type, href}) =>
    typeof _key === 'string' && _type === 'link' && typeof href === 'string'
      ? [{_type, _key, href}]
      : [],
  )
  const isKnown = (mark: unknown): mark is string =>
    typeof mark === 'string' && (DECORATORS.includes(mark) || links.some(({_key}) => _key === mark))
  const isHeading = typeof style === 'string' && /^h\d$/.test(style)
  const spans = records(block['children']).map(({_key, text, marks}, index): Span => {
    const known = Array.isArray(marks) ? [...new Set(marks.filter(isKnown))] : []
    return {
      _type: 'span',
      _key: typeof _key === 'string' ? _key : `span${index}`,
      text: typeof text === 'string' ? tidyWords(text) : '',
      // Headings of word processors are bold throughout; the page has a type of its own for them.
      marks: isHeading ? known.filter((mark) => mark !== 'strong') : known,
    }
  })
  return {
    _type: 'block',
    _key: String(block['_key']),
    style: typeof style === 'string' ? style : 'normal',
    ...(LISTS.some((list) => list === listItem)
      ? {listItem: String(listItem), level: typeof level === 'number' ? level : 1}
      : {}),
    markDefs: links,
    children: trimEnds(joinEqual(spans)),
  }
}

/** The block without the first `count` characters of its words. */
export function dropStart(block: TextBlock, count: number): TextBlock {
  let left = count
  const children = block.children.map((span) => {
    const dropped = Math.min(left, span.text.length)
    left -= dropped
    return {...span, text: span.text.slice(dropped)}
  })
  return {...block, children: trimEnds(joinEqual(children))}
}

/** The words of a block. */
export function wordsOf(block: TextBlock): string {
  return block.children.map(({text}) => text).join('')
}

/** Whether a block is one of text, and not a picture or something else that stands in a body. */
export function isTextBlock(block: Block): block is TextBlock {
  return block._type === 'block' && 'markDefs' in block && 'children' in block
}

function tidyWords(text: string): string {
  return text.replaceAll('\u00A0', ' ').replace(INVISIBLE, '').replace(/ {2,}/g, ' ')
}

function joinEqual(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last && JSON.stringify(last.marks) === JSON.stringify(span.marks)) {
      joined[joined.length - 1] = {...last, text: last.text + span.text}
    } else joined.push(span)
  }
  return joined
}

function trimEnds(spans: readonly Span[]): Span[] {
  const last = spans.length - 1
  const trimmed = spans.map((span, index) => {
    const start = index === 0 ? span.text.trimStart() : span.text
    return {...span, text: index === last ? start.trimEnd() : start}
  })
  const filled = trimmed.filter(({text}) => text !== '')
  return filled.length > 0 ? filled : trimmed.slice(0, 1)
}
