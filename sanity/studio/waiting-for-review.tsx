import {Box, Stack, Text} from '@sanity/ui'
import {LoadingBlock} from 'sanity'
import {z} from 'zod'
import {TASKS} from '../structure/tasks.ts'
import {DocumentLink} from './document-link.tsx'
import {useLiveQuery} from './live-query.ts'

const QUERY = {
  fetch: `*[${TASKS.review.filter}] | order(reviewRequestedAt asc){_id, _type}`,
  listen: '*[_type in ["article", "signOff"]]',
}

const documentsSchema = z.array(z.object({_id: z.string(), _type: z.string()}))

/**
 * Articles that were submitted and not signed since, the longest waiting first. A list of our own,
 * because the filter asks for other documents, which the listener of Sanity’s lists cannot.
 */
export function WaitingForReview() {
  const {value, failure} = useLiveQuery(QUERY, documentsSchema)
  if (!value && !failure) return <LoadingBlock />
  return (
    <Stack gap={1} padding={3}>
      {value?.map(({_id, _type}) => (
        <DocumentLink key={_id} id={_id} type={_type} />
      ))}
      {!value?.length && (
        <Box padding={4}>
          <Text size={1} muted align="center">
            {failure ?? 'No article waits for a reviewer. Authors submit theirs from its menu.'}
          </Text>
        </Box>
      )}
    </Stack>
  )
}
