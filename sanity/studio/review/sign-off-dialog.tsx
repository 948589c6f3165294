import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {useCurrentUser} from 'sanity'
import {z} from 'zod'
import {useLiveQuery} from '../live-query.ts'
import {MISSING_FROM_PLAN, signsUnrestricted} from '../missing-from-plan.ts'
import type {ReviewOfText} from './use-review.ts'

const NAME = {fetch: '*[_id == $id][0].name', listen: '*[_id == $id]'}

const nameSchema = z.string().nullable()

interface SignOffDialogProps {
  review: ReviewOfText
  onCancel: () => void
  onConfirm: () => void
}

/** What is signed, in whose name, and what it means. */
export function SignOffDialog({review, onCancel, onConfirm}: SignOffDialogProps) {
  const params = useMemo(() => ({id: review.reviewer ?? ''}), [review.reviewer])
  const {value: name} = useLiveQuery(NAME, nameSchema, params)
  const isUnrestricted = signsUnrestricted(useCurrentUser()?.roles)
  return (
    <Stack gap={5}>
      <Stack gap={4}>
        <Text weight="semibold" size={2}>
          {review.title}
        </Text>
        <Text>
          I have read the title, the standfirst, the takeaways and the whole text as they are now.
        </Text>
        <Text muted size={1}>
          Readers see “Reviewed by {name ?? '…'}” with today’s date as soon as this text is
          published, and until one word of it changes.
        </Text>
      </Stack>
      {isUnrestricted ? (
        <Card tone="caution" padding={4} radius={2} border>
          <Text size={1}>{MISSING_FROM_PLAN.roles}</Text>
        </Card>
      ) : null}
      <Flex gap={3} justify="flex-end">
        <Button mode="bleed" text="Cancel" onClick={onCancel} />
        <Button tone="positive" text={`Sign off as ${name ?? '…'}`} onClick={onConfirm} />
      </Flex>
    </Stack>
  )
}
