import {Card, Stack, Text} from '@sanity/ui'
import {getPublishedId} from 'sanity'
import {IntentLink} from 'sanity/router'
import {nameOf, type Planned, whatHappens} from './planned.ts'

const TIME = new Intl.DateTimeFormat('en-GB', {timeStyle: 'short'})
const DAY_AND_TIME = new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium', timeStyle: 'short'})

interface PlannedEntryProps {
  planned: Planned
  /** Where the place does not tell the day. */
  withDay?: boolean
}

/** One thing that is planned: when, what, and the way to it. */
export function PlannedEntry({planned, withDay = false}: PlannedEntryProps) {
  const {at, failure} = planned
  return (
    <Card
      as={IntentLink}
      {...intentFor(planned)}
      tone={toneOf(planned)}
      padding={2}
      radius={2}
      border
      data-as="a"
      title={failure ?? undefined}
    >
      <Stack gap={2}>
        <Text size={1} weight="medium" textOverflow="ellipsis">
          {at ? (
            <time dateTime={at} style={{marginInlineEnd: '0.4em'}}>
              {(withDay ? DAY_AND_TIME : TIME).format(new Date(at))}
            </time>
          ) : null}
          {nameOf(planned)}
        </Text>
        <Text size={0} muted>
          {whatHappens(planned)}
        </Text>
      </Stack>
    </Card>
  )
}

function toneOf({failure, state, documents}: Planned) {
  if (failure) return 'critical'
  if (state === 'active') return 'default'
  return documents.some(({unpublishes}) => unpublishes) ? 'caution' : 'positive'
}

/** A scheduled document opens in its own form, as it will be; a release in the releases tool. */
function intentFor({name, isSingle, documents}: Planned) {
  const [document] = documents
  if (!isSingle || !document) return {intent: 'release', params: {id: name}}
  return {
    intent: 'edit',
    params: {id: getPublishedId(document._id), type: document._type},
    searchParams: [['perspective', name] satisfies [string, string]],
  }
}
