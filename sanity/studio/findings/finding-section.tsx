import {Badge, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import type {Finding} from '../../findings/finding.ts'
import {DocumentLink} from '../document-link.tsx'
import {MoreButton} from '../more-button.tsx'

/** So many documents are named at first. */
const AT_FIRST = 12

interface FindingSectionProps {
  finding: Finding
  documents: readonly {_id: string; _type: string}[]
}

/** One finding with the documents that have it; each opens beside the list. */
export function FindingSection({finding, documents}: FindingSectionProps) {
  const [shown, setShown] = useState(AT_FIRST)
  const headingId = `finding-${finding.id}`
  return (
    <Stack as="section" gap={3} aria-labelledby={headingId}>
      <Stack gap={3} paddingX={2}>
        <Flex align="center" gap={2}>
          <Heading as="h3" size={0} id={headingId}>
            {finding.title}
          </Heading>
          <Badge tone={finding.tone}>{documents.length}</Badge>
        </Flex>
        <Text size={1} muted>
          {finding.advice}
        </Text>
      </Stack>
      <Stack gap={1}>
        {documents.slice(0, shown).map((document) => (
          <DocumentLink key={document._id} id={document._id} type={document._type} />
        ))}
      </Stack>
      <MoreButton
        left={documents.length - shown}
        onMore={() => setShown((count) => count + AT_FIRST * 4)}
      />
    </Stack>
  )
}
