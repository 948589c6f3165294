import {PortableText, type PortableTextComponents} from '@portabletext/react'
import {DisclosureNote} from '@/components/disclosure/disclosure-note'
import type {SimpleText as SimpleTextContent} from '@/lib/content/types'
import type {DisclosureTexts} from '@/lib/links/disclosure-text'
import {readableBlocks} from '@/lib/portable-text/readable-blocks'
import {type DisclosureBlock, withDisclosure} from '@/lib/portable-text/with-disclosure'
import {inlines} from './inlines'
import {lists} from './lists'
import {marks} from './marks'
import styles from './text.module.css'

interface SimpleTextProps {
  className?: string | undefined
  /** The site's words for links that somebody profits from; `undefined` where others say them. */
  disclosures?: DisclosureTexts
  value: SimpleTextContent | null | undefined
}

/** Paragraphs, lists and links; nothing when there is nothing to read. */
export function SimpleText({className, disclosures, value}: SimpleTextProps) {
  const blocks = readableBlocks(value ?? [])
  if (blocks.length === 0) return null
  return (
    <div className={className ? `${styles.text} ${className}` : styles.text}>
      <PortableText
        value={disclosures === undefined ? blocks : withDisclosure(blocks)}
        components={simpleComponents(disclosures)}
        onMissingComponent={false}
      />
    </div>
  )
}

function simpleComponents(
  disclosures: DisclosureTexts,
): PortableTextComponents<SimpleTextContent[number] | DisclosureBlock> {
  return {
    marks,
    list: lists,
    types: {
      ...inlines,
      disclosure: ({value}) => <DisclosureNote kinds={value.kinds} texts={disclosures} />,
    },
    unknownType: () => null,
  }
}
