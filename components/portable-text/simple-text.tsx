import {PortableText} from '@portabletext/react'
import type {TextBlock} from '@/lib/portable-text/text-block'
import {marks} from './marks'
import {readableBlocks} from './readable-blocks'
import styles from './text.module.css'

interface SimpleTextProps {
  className?: string | undefined
  value: readonly (TextBlock & {level?: number | null})[] | null | undefined
}

const components = {marks}

/** Paragraphs, lists and links; nothing when there is nothing to read. */
export function SimpleText({className, value}: SimpleTextProps) {
  const blocks = readableBlocks(value ?? [])
  if (blocks.length === 0) return null
  return (
    <div className={className ? `${styles.text} ${className}` : styles.text}>
      <PortableText value={blocks} components={components} onMissingComponent={false} />
    </div>
  )
}
