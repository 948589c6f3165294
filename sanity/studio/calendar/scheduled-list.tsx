import {Box, Stack, Text} from '@sanity/ui'
import {LoadingBlock} from 'sanity'
import {useLiveQuery} from '../live-query.ts'
import {PLANNED, plannedSchema} from './planned.ts'
import {PlannedEntry} from './planned-entry.tsx'

/** What goes live or offline by itself, what is next first: the calendar as a list of the desk. */
export function ScheduledList() {
  const {value, failure} = useLiveQuery(PLANNED, plannedSchema)
  if (!value && !failure) return <LoadingBlock />
  const scheduled = value?.filter(({state}) => state === 'scheduled') ?? []
  return (
    <Stack gap={2} padding={3}>
      {scheduled.map((planned) => (
        <PlannedEntry key={planned._id} planned={planned} withDay />
      ))}
      {scheduled.length === 0 && (
        <Box padding={4}>
          <Text size={1} muted align="center">
            {failure ?? 'Nothing is scheduled. A document’s menu has “Schedule publish”.'}
          </Text>
        </Box>
      )}
    </Stack>
  )
}
