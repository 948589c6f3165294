import {isEmptyTextBlock, type TextBlock} from '@/lib/portable-text/text-block'

/**
 * Blocks as the serializer needs them: without empty paragraphs, and without `level: null`, which
 * GROQ projects for a missing level and which makes @portabletext/toolkit take a list item for a
 * paragraph.
 */
export function readableBlocks<Block extends TextBlock & {level?: number | null}>(
  blocks: readonly Block[],
): Block[] {
  return blocks
    .filter((block) => !isEmptyTextBlock(block))
    .map((block) => (block.level === null ? {...block, level: undefined} : block))
}
