import {blockText, isHeading} from './block-text.ts'
import {isRecord, records, type Verdict} from './verdict.ts'

/** A paragraph of at most so many characters that is bold throughout was meant as a heading. */
export const HEADING_LENGTH = 90

/** From so many words on a text without headings is a wall: readers scan before they read. */
export const WORDS_WITHOUT_HEADING = 700

const NUMBER_WORDS = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** Warns of a subheading above the first heading: the title is level 1, so level 2 comes first. */
export function checkHeadingOrder(body: unknown): Verdict {
  const [first] = records(body).filter(isHeading)
  if (first?.['style'] !== 'h3') return true
  return `“${blockText(first).trim()}” is a subheading with no heading above it. Make it a heading.`
}

/** Warns of a long text without any heading, for which the page can make no list of contents. */
export function checkHasHeadings(body: unknown): Verdict {
  const blocks = records(body)
  if (blocks.some(isHeading)) return true
  const words = blocks.flatMap((block) => blockText(block).split(/\s+/).filter(Boolean)).length
  if (words < WORDS_WITHOUT_HEADING) return true
  return `${words} words without a heading are hard to find one’s way in. Add some.`
}

/** Warns of a paragraph in bold type that stands where a heading should. */
export function checkBoldParagraph(block: unknown): Verdict {
  if (!isRecord(block) || block['style'] !== 'normal' || block['listItem']) return true
  const text = blockText(block).trim()
  const spans = records(block['children']).filter(({text: words}) => words !== '')
  const isBold = spans.every(({marks}) => Array.isArray(marks) && marks.includes('strong'))
  if (!text || !isBold || text.length > HEADING_LENGTH || /[.!?:]$/.test(text)) return true
  return 'This looks like a heading. Give it the style of one, so that it joins the contents.'
}

/** Warns when the title of a numbered list promises another number than the text keeps. */
export function checkPromise(body: unknown, article: unknown): Verdict {
  if (!isRecord(article) || article['format'] !== 'listicle') return true
  const promised = promisedNumber(article['title'])
  const sections = records(body).filter(({style}) => style === 'section').length
  if (promised === undefined || sections === 0 || promised === sections) return true
  return `The title promises ${promised}, and the text has ${sections} numbered sections.`
}

function promisedNumber(title: unknown): number | undefined {
  const [first = ''] = typeof title === 'string' ? title.trim().toLowerCase().split(/\s+/) : []
  if (/^\d{1,2}$/.test(first)) return Number(first)
  const index = NUMBER_WORDS.indexOf(first)
  return index === -1 ? undefined : index + 2
}
