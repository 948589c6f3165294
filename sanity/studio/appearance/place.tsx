import {Card, Heading, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

interface PlaceProps {
  title: string
  /** What an editor may want to know about this place. */
  hint?: string | undefined
  children: ReactNode
}

/** A place where a document appears. */
export function Place({title, hint, children}: PlaceProps) {
  return (
    <Stack gap={3} as="section">
      <Heading as="h2" size={0}>
        {title}
      </Heading>
      <Card border radius={2} padding={4} style={{maxInlineSize: '38rem'}}>
        {children}
      </Card>
      {hint ? (
        <Text size={1} muted>
          {hint}
        </Text>
      ) : null}
    </Stack>
  )
}
