import {isEmptyTextBlock, textOf, type TextBlock} from './text-block'

/** A heading of a body: what the contents list shows, and what the heading renders as. */
export interface Section {
  /** `_key` of the heading's block. */
  key: string
  /** Anchor, unique on the page. */
  id: string
  title: string
  level: 2 | 3
  /** Place among the numbered sections, from 1; absent for plain headings. */
  number?: number
}

interface KeyedBlock extends TextBlock {
  _key: string
}

const LEVELS = new Map<string, 2 | 3>([
  ['section', 2],
  ['h2', 2],
  ['h3', 3],
])

/**
 * The headings of a body, in order. Numbers are counted here and never typed, so editors may move
 * sections. An anchor is made from the heading's words; when two headings say the same, the later
 * one adds its `_key`, which does not change when the body is reordered or another one is added.
 */
export function sections(blocks: readonly KeyedBlock[] | null | undefined): Section[] {
  const taken = new Set<string>()
  const found: Section[] = []
  let number = 0
  for (const block of blocks ?? []) {
    const level = block._type === 'block' ? LEVELS.get(block.style ?? '') : undefined
    if (level === undefined || isEmptyTextBlock(block)) continue
    const title = textOf(block).trim()
    const id = uniqueAnchor(title, block._key, taken)
    taken.add(id)
    const section: Section = {key: block._key, id, title, level}
    if (block.style === 'section') {
      number += 1
      section.number = number
    }
    found.push(section)
  }
  return found
}

function uniqueAnchor(title: string, key: string, taken: ReadonlySet<string>): string {
  const words = anchorOf(title)
  const keyed = words === '' ? key : `${words}-${key}`
  if (words !== '' && !taken.has(words)) return words
  let anchor = keyed
  // Keys are unique within a body unless an import broke them; counting ends the matter.
  for (let count = 2; taken.has(anchor); count += 1) anchor = `${keyed}-${count}`
  return anchor
}

/** Letters and digits of any script survive; what separates them becomes a hyphen. */
function anchorOf(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
