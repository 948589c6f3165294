import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {useCurrentUser} from 'sanity'
import {z} from 'zod'
import {useLiveQuery} from '../live-query.ts'
import type {ReviewOfText} from './use-review.ts'

const NAME = {fetch: '*[_id == $id][0].name', listen: '*[_id == $id]'}

const nameSchema = z.string().nullable()

/** The roles that are there to sign. Others sign where a project has no such roles. */
const SIGNING_ROLES = ['reviewer', 'administrator']

interface SignOffDialogProps {
  review: ReviewOfText
  onCancel: () => void
  onConfirm: () => void
}

/** What is signed, in whose name, and what it means. */
export function SignOffDialog({review, onCancel, onConfirm}: SignOffDialogProps) {
  const params = useMemo(() => ({id: review.reviewer ?? ''}), [review.reviewer])
  const {value: name} = useLiveQuery(NAME, nameSchema, params)
  const isReviewer = useCurrentUser()?.roles.some(({name: role}) => SIGNING_ROLES.includes(role))
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
      {isReviewer ? null : (
        <Card tone="caution" padding={4} radius={2} border>
          <Text size={1}>
            Your account has no reviewer’s role: this project does not restrict who signs. Custom
            roles do, where the plan of a hosted project includes them.
          </Text>
        </Card>
      )}
      <Flex gap={3} justify="flex-end">
        <Button mode="bleed" text="Cancel" onClick={onCancel} />
        <Button tone="positive" text={`Sign off as ${name ?? '…'}`} onClick={onConfirm} />
      </Flex>
    </Stack>
  )
}
