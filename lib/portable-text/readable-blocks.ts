import {isEmptyTextBlock, type TextBlock} from './text-block'

/** Deeper lists are not readable; the serializer nests as deep as it is told, whatever it costs. */
const DEEPEST = 4

/**
 * Blocks as the serializer needs them: without empty paragraphs, and with a level that can be
 * nested. GROQ projects `null` for a missing level, which makes @portabletext/toolkit take a list
 * item for a paragraph, and a level below one or beyond all measure keeps it busy for ever.
 */
export function readableBlocks<Block extends TextBlock & {level?: number | null}>(
  blocks: readonly Block[],
): Block[] {
  return blocks.filter((block) => !isEmptyTextBlock(block)).map(withLevel)
}

function withLevel<Block extends {level?: number | null}>(block: Block): Block {
  const {level} = block
  if (level === undefined) return block
  if (typeof level !== 'number') return {...block, level: undefined}
  return {...block, level: Math.min(Math.max(1, Math.round(level)), DEEPEST)}
}
