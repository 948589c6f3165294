import {isBlank} from '../../schema/validation/block-text.ts'
import {isCreditLine} from '../../schema/validation/leftovers.ts'
import {TYPED_NUMBER} from '../../schema/validation/text-block.ts'
import {isRecord} from '../../schema/validation/verdict.ts'
import {type Block, dropStart, isTextBlock, tidyTextBlock, wordsOf} from './tidy-text-block.ts'

/** What the field that is pasted into can hold. */
export interface Allowed {
  readonly styles: readonly string[]
  readonly types: readonly string[]
}

/** Blocks that the body can hold, and what had to be done for it. */
export interface Tidied {
  readonly blocks: readonly Block[]
  /** The one heading of the first level, which is the title of the page and not part of its body. */
  readonly title?: string
  /** How many typed numbers were taken from headings. */
  readonly numbers: number
}

/** Makes what the converter found into what the body holds: nothing of it is invented. */
export function tidyBlocks(converted: readonly unknown[], allowed: Allowed): Tidied {
  const filled = converted.flatMap(readBlock).filter((block) => !isEmpty(block))
  const {title, body} = splitTitle(filled)
  const numbered = levelled(body).map(withGeneratedNumber)
  const blocks = withCredits(numbered).flatMap((block) => asAllowed(block, allowed))
  return {
    blocks,
    ...(title === undefined ? {} : {title}),
    numbers: numbered.filter(({style}) => style === 'section').length,
  }
}

function readBlock(value: unknown): Block[] {
  if (!isRecord(value)) return []
  if (value['_type'] === 'block') return [tidyTextBlock(value)]
  const {_type, _key} = value
  return typeof _type === 'string' && typeof _key === 'string' ? [{...value, _type, _key}] : []
}

function isEmpty(block: Block): boolean {
  return isTextBlock(block) && isBlank(wordsOf(block))
}

function levelOf(block: Block): number | undefined {
  const [, level] = (isTextBlock(block) && /^h(\d)$/.exec(block.style)) || []
  return level === undefined ? undefined : Number(level)
}

function splitTitle(blocks: readonly Block[]): {title?: string; body: readonly Block[]} {
  const headings = blocks.filter((block) => levelOf(block) !== undefined)
  const [first, second] = headings
  const isTitle =
    first !== undefined &&
    isTextBlock(first) &&
    levelOf(first) === 1 &&
    second !== undefined &&
    levelOf(second) !== 1
  if (!isTitle) return {body: blocks}
  return {title: wordsOf(first), body: blocks.filter((block) => block !== first)}
}

/** Headings in the two levels that a body has, however deep they began. */
function levelled(blocks: readonly Block[]): Block[] {
  const top = Math.min(...blocks.map((block) => levelOf(block) ?? Number.POSITIVE_INFINITY))
  return blocks.map((block) => {
    const level = levelOf(block)
    if (level === undefined || !isTextBlock(block)) return block
    return {...block, style: level === top ? 'h2' : 'h3'}
  })
}

function withGeneratedNumber(block: Block): Block {
  if (!isTextBlock(block) || block.style !== 'h2') return block
  const [number] = TYPED_NUMBER.exec(wordsOf(block)) ?? []
  return number === undefined ? block : {...dropStart(block, number.length), style: 'section'}
}

/** A credit that stands as a paragraph below a picture becomes the picture's own. */
function withCredits(blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  for (const block of blocks) {
    const last = result.at(-1)
    const credit = isTextBlock(block) && isCreditLine(wordsOf(block)) ? wordsOf(block) : undefined
    if (credit === undefined || last?._type !== 'figure') result.push(block)
    else {
      const known = 'credit' in last && isRecord(last.credit) ? last.credit : {}
      result[result.length - 1] = {...last, credit: {text: credit, ...known}}
    }
  }
  return result
}

function asAllowed(block: Block, {styles, types}: Allowed): Block[] {
  if (!isTextBlock(block)) return types.includes(block._type) ? [block] : []
  if (block.style === 'blockquote' && types.includes('pullQuote')) {
    return [{_type: 'pullQuote', _key: block._key, text: wordsOf(block)}]
  }
  return [styles.includes(block.style) ? block : {...block, style: 'normal'}]
}
