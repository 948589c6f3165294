import {Box, Flex, Text} from '@sanity/ui'
import {createContext, type ReactNode, use, useMemo} from 'react'
import type {BlockProps} from 'sanity'
import {records} from '../../schema/validation/verdict.ts'

/** Keys of the numbered sections of the text that is edited, in their order. */
const SectionKeys = createContext<readonly unknown[]>([])

interface NumberedTextProps {
  /** The running text: an array of blocks. */
  text: unknown
  children: ReactNode
}

/** Counts the numbered sections of a text for the blocks within its editor. */
export function NumberedText({text, children}: NumberedTextProps) {
  const keys = useMemo(
    () =>
      records(text)
        .filter(({style}) => style === 'section')
        .map(({_key}) => _key),
    [text],
  )
  return <SectionKeys value={keys}>{children}</SectionKeys>
}

/** Puts before a numbered section of running text the number that readers see. */
export function BodyBlock(props: BlockProps) {
  const keys = use(SectionKeys)
  const rendered = props.renderDefault(props)
  const number = keys.indexOf(props.value._key) + 1
  if (number === 0) return rendered
  return (
    <Flex align="baseline" gap={3} paddingTop={3} data-testid="numbered-section">
      <Text size={4} muted weight="bold" contentEditable={false} style={{userSelect: 'none'}}>
        {number}
      </Text>
      <Box flex={1}>{rendered}</Box>
    </Flex>
  )
}
