import type {BodyBlock, SimpleText} from '@/lib/content/types'
import {textOf} from './text-block'

/**
 * What a reader reads in a body, as paragraphs of plain text: captions, quotes and callouts are
 * read too, calls to action and credits are not.
 */
export function toPlainText(blocks: readonly (BodyBlock | SimpleText[number])[]): string {
  return (
    blocks
      .flatMap(paragraphsOf)
      // Members of other systems may hold anything where words belong.
      .map((paragraph) => (typeof paragraph === 'string' ? paragraph.trim() : ''))
      .filter(Boolean)
      .join('\n\n')
  )
}

type Paragraph = string | null | undefined

function paragraphsOf(block: BodyBlock | SimpleText[number]): Paragraph[] {
  switch (block._type) {
    case 'block':
      return [textOf(block)]
    case 'figure':
      return [block.caption]
    case 'gallery':
      return [...block.images.map(({caption}) => caption), block.caption]
    case 'video':
      return [block.title, block.description]
    case 'pullQuote':
      return [block.text, block.attribution]
    case 'callout':
      return [block.title, toPlainText(block.body)]
    case 'exerciseCard':
      return [block.exercise?.title, block.dose, block.note]
    case 'programCard':
      return [block.program?.title, block.note]
    case 'session':
      return [
        block.title,
        block.note,
        ...block.prescriptions.map(({exercise, note}) =>
          [exercise?.title, note].filter(Boolean).join(': '),
        ),
      ]
    case 'faq':
      return [block.title, ...block.items.flatMap(({answer, question}) => [question, answer])]
    case 'callToAction':
    case 'callToActionReference':
      return []
  }
}
