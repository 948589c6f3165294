import {Box, Card, Container, Flex, Heading, Stack, Text} from '@sanity/ui'
import {LoadingBlock} from 'sanity'
import {z} from 'zod'
import {FINDINGS, FINDINGS_QUERY} from '../../findings/findings.ts'
import {FindingSection} from './finding-section.tsx'
import {askedFindings, useFindings} from './use-findings.ts'

const QUERY = askedFindings(FINDINGS_QUERY)

const documentsSchema = z.record(
  z.string(),
  z.array(z.object({_id: z.string(), _type: z.string()})),
)

/** Everything in the dataset that an editor should look at, by what is the matter. */
export function NeedsAttention() {
  const {value, failure} = useFindings(QUERY, documentsSchema)
  if (failure) {
    return (
      <Card tone="critical" padding={4}>
        <Text size={1}>The content could not be looked through: {failure}</Text>
      </Card>
    )
  }
  if (!value) return <LoadingBlock />
  const found = {...value[0], ...value[1]}
  const sections = FINDINGS.map((finding) => ({finding, documents: found[finding.id] ?? []}))
  const open = sections.filter(({documents}) => documents.length > 0)
  if (open.length === 0) return <AllIsWell />
  return (
    <Box overflow="auto" height="fill">
      <Stack gap={5} padding={4}>
        {open.map(({finding, documents}) => (
          <FindingSection key={finding.id} finding={finding} documents={documents} />
        ))}
      </Stack>
    </Box>
  )
}

function AllIsWell() {
  return (
    <Flex align="center" justify="center" height="fill" padding={5}>
      <Container width={0}>
        <Stack gap={4}>
          <Heading as="h2" size={1} align="center">
            Nothing needs attention
          </Heading>
          <Text size={1} muted align="center">
            Every picture is described, every link leads somewhere, every piece of advice has a
            reviewer, and nothing is forgotten. This list fills itself: it looks through all
            documents whenever one changes.
          </Text>
        </Stack>
      </Container>
    </Flex>
  )
}
