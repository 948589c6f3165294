import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {previewDate} from '../../schema/fields/preview-line.ts'
import type {ListedLink} from './use-preview-links.ts'

interface LinkRowProps {
  link: ListedLink
  /** It was made just now. */
  isFresh: boolean
  onWithdraw: () => void
}

/** One preview link: whose it is, until when, and the button that ends it. */
export function LinkRow({link, isFresh, onWithdraw}: LinkRowProps) {
  const {isOver} = link
  return (
    <Card as="li" padding={3} radius={2} border tone={isFresh ? 'positive' : 'default'}>
      <Flex gap={3} align="center" justify="space-between">
        <Stack gap={2}>
          <Text size={1} weight="medium">
            {isOver ? 'Expired' : 'Works until'} {previewDate(link.expiresAt)}
          </Text>
          <Text size={1} muted>
            Made by {link.createdBy || 'somebody'} on {previewDate(link._createdAt)}
            {link.release ? `, of a release` : ''}
          </Text>
        </Stack>
        <Button
          mode="ghost"
          tone="critical"
          text={isOver ? 'Remove' : 'Withdraw'}
          onClick={onWithdraw}
        />
      </Flex>
    </Card>
  )
}
