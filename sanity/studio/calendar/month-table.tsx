import {Card, Stack, Text} from '@sanity/ui'
import {dayKey, type Month, weeksOf} from './month.ts'
import type {Planned} from './planned.ts'
import {PlannedEntry} from './planned-entry.tsx'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

const LONG_DAY = new Intl.DateTimeFormat('en-GB', {weekday: 'long', day: 'numeric', month: 'long'})

const CELL = {
  inlineSize: `${100 / WEEKDAYS.length}%`,
  verticalAlign: 'top',
  border: '1px solid var(--card-border-color)',
  padding: 0,
  // With a height of its own, the day can fill the cell.
  blockSize: 1,
} as const

interface MonthTableProps {
  caption: string
  days: ReadonlyMap<string, readonly Planned[]>
  month: Month
  today: Date
}

/** A month as a table of weeks, each day with what happens on it. */
export function MonthTable({caption, days, month, today}: MonthTableProps) {
  return (
    <table
      aria-label={caption}
      style={{
        inlineSize: '100%',
        minInlineSize: '46rem',
        tableLayout: 'fixed',
        borderCollapse: 'collapse',
      }}
    >
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col" style={{padding: '0.5em', textAlign: 'start'}}>
              <Text size={1} muted>
                {name}
              </Text>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]?.getTime()}>
            {week.map((day) => (
              <td key={day.getTime()} style={CELL}>
                <Day
                  day={day}
                  isToday={dayKey(day) === dayKey(today)}
                  isInMonth={day.getMonth() === month.month}
                  planned={days.get(dayKey(day)) ?? []}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface DayProps {
  day: Date
  isInMonth: boolean
  isToday: boolean
  planned: readonly Planned[]
}

function Day({day, isInMonth, isToday, planned}: DayProps) {
  return (
    <Card
      tone={isToday ? 'primary' : isInMonth ? 'default' : 'transparent'}
      padding={2}
      style={{minBlockSize: '6.5rem', blockSize: '100%'}}
      aria-current={isToday ? 'date' : undefined}
    >
      <Stack gap={2}>
        <Text size={1} muted={!isInMonth} weight={isToday ? 'bold' : 'regular'}>
          <time dateTime={dayKey(day)} aria-label={LONG_DAY.format(day)}>
            {day.getDate()}
          </time>
        </Text>
        {planned.map((entry) => (
          <PlannedEntry key={entry._id} planned={entry} />
        ))}
      </Stack>
    </Card>
  )
}
