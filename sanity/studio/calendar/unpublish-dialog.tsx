import {Button, Card, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {useId, useMemo, useState} from 'react'
import {z} from 'zod'
import {useLiveQuery} from '../live-query.ts'

/** Documents that go on referring to it: neither Sanity nor the lake lets them refer to nothing. */
const REFERRING = {
  fetch: 'count(*[references($id) && _type != "signOff" && !(_id in path("versions.**"))])',
  listen: '*[references($id)]',
}

interface UnpublishDialogProps {
  id: string
  onCancel: () => void
  onSchedule: (at: Date) => void
}

/** Asks when a document goes offline, and warns when something would keep it online. */
export function UnpublishDialog({id, onCancel, onSchedule}: UnpublishDialogProps) {
  const [time, setTime] = useState('')
  const params = useMemo(() => ({id}), [id])
  const {value: referring} = useLiveQuery(REFERRING, z.number(), params)
  const [opened] = useState(() => Date.now())
  const fieldId = useId()
  const at = new Date(time)
  const isAhead = at.getTime() > opened
  return (
    <Stack gap={4}>
      <Text>
        Its page answers “not found” from then on, no list shows it, and its content stays as a
        draft.
      </Text>
      <Stack gap={3}>
        <Text as="label" htmlFor={fieldId} size={1} weight="medium">
          Goes offline
        </Text>
        <TextInput
          id={fieldId}
          type="datetime-local"
          value={time}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
        {time !== '' && !isAhead ? (
          <Text size={1} muted role="alert">
            Choose a time that is still to come.
          </Text>
        ) : null}
      </Stack>
      {referring ? (
        <Card tone="caution" padding={3} radius={2} border>
          <Text size={1}>
            {referring === 1 ? 'One document refers' : `${referring} documents refer`} to it. Unless
            that has ended by then, it stays online, and the calendar says why.
          </Text>
        </Card>
      ) : null}
      <Flex gap={3} justify="flex-end">
        <Button mode="bleed" text="Cancel" onClick={onCancel} />
        <Button
          tone="critical"
          text="Schedule"
          disabled={!isAhead}
          onClick={() => onSchedule(at)}
        />
      </Flex>
    </Stack>
  )
}
