import {ArrowLeftIcon} from '@sanity/icons/ArrowLeft'
import {ArrowRightIcon} from '@sanity/icons/ArrowRight'
import {Box, Button, Card, Container, Flex, Heading, Spinner, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {IS_EMBEDDED} from '../../env.ts'
import {useLiveQuery} from '../live-query.ts'
import {MISSING_FROM_PLAN} from '../missing-from-plan.ts'
import {MonthTable} from './month-table.tsx'
import {type Month, monthAfter, monthOf} from './month.ts'
import {byDay, PLANNED, type Planned, plannedSchema} from './planned.ts'
import {PlannedEntry} from './planned-entry.tsx'

const MONTH = new Intl.DateTimeFormat('en-GB', {month: 'long', year: 'numeric'})

/** Everything that goes live or offline by itself, month by month. */
export function CalendarTool() {
  const {value: planned, failure} = useLiveQuery(PLANNED, plannedSchema)
  const [today] = useState(() => new Date())
  const [month, setMonth] = useState(() => monthOf(today))
  const undated = planned?.filter(({at}) => at === null) ?? []
  return (
    <Card height="fill" overflow="auto" padding={[3, 4, 5]}>
      <Container width={5}>
        <Stack gap={5}>
          <MonthHeader month={month} onTurn={setMonth} today={monthOf(today)} />
          {failure ? (
            <Card tone="critical" padding={4} radius={2} border>
              <Text>What is planned cannot be read: {failure}</Text>
            </Card>
          ) : null}
          {planned ? (
            <Box overflow="auto">
              <MonthTable
                caption={titleOf(month)}
                days={byDay(planned)}
                month={month}
                today={today}
              />
            </Box>
          ) : failure ? null : (
            <Flex justify="center" padding={6}>
              <Spinner muted />
            </Flex>
          )}
          <Undated planned={undated} />
          {planned?.length === 0 && !IS_EMBEDDED ? <PlanNote /> : null}
          <Text size={1} muted>
            Schedule a document with “Schedule publish” or “Schedule unpublish” in its menu, and
            several together as a release. Times are those of your own clock.
          </Text>
        </Stack>
      </Container>
    </Card>
  )
}

interface MonthHeaderProps {
  month: Month
  onTurn: (month: Month) => void
  today: Month
}

function MonthHeader({month, onTurn, today}: MonthHeaderProps) {
  return (
    <Flex align="center" gap={2} wrap="wrap">
      <Box flex={1} aria-live="polite">
        <Heading as="h1" size={3}>
          {titleOf(month)}
        </Heading>
      </Box>
      <Button
        icon={ArrowLeftIcon}
        mode="bleed"
        aria-label="Month before"
        onClick={() => onTurn(monthAfter(month, -1))}
      />
      <Button mode="ghost" text="Today" onClick={() => onTurn(today)} />
      <Button
        icon={ArrowRightIcon}
        mode="bleed"
        aria-label="Month after"
        onClick={() => onTurn(monthAfter(month, 1))}
      />
    </Flex>
  )
}

function Undated({planned}: {planned: readonly Planned[]}) {
  if (planned.length === 0) return null
  return (
    <Stack gap={3}>
      <Heading as="h2" size={1}>
        Without a date
      </Heading>
      {planned.map((entry) => (
        <PlannedEntry key={entry._id} planned={entry} />
      ))}
    </Stack>
  )
}

/** Who misses the menu entries should know why. */
function PlanNote() {
  return (
    <Card tone="caution" padding={4} radius={2} border>
      <Text size={1}>{MISSING_FROM_PLAN.releases}</Text>
    </Card>
  )
}

function titleOf({year, month}: Month): string {
  return MONTH.format(new Date(year, month, 1))
}
