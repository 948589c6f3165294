import {Box, Button, Card, Flex, Radio, Stack, Text, TextInput} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useId, useState} from 'react'
import {useCurrentUser} from 'sanity'
import {LIFETIMES} from '../../../lib/preview/preview-link.ts'
import {LinkRow} from './link-row.tsx'
import {usePreviewLinks} from './use-preview-links.ts'

interface PreviewLinksDialogProps {
  /** Published id of the document. */
  id: string
  /** Name of the release whose version is shared instead of the draft. */
  release: string | undefined
}

/** Makes links to a draft, shows the new one once, and lists those that work. */
export function PreviewLinksDialog({id, release}: PreviewLinksDialogProps) {
  const links = usePreviewLinks({id, release}, useCurrentUser()?.name ?? '')
  const [days, setDays] = useState<number>(LIFETIMES[1])
  const [fresh, setFresh] = useState<{id: string; address: string}>()
  const toast = useToast()
  const fieldId = useId()

  const attempt = async (what: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      const description = error instanceof Error ? error.message : String(error)
      toast.push({status: 'error', title: `${what} failed`, description})
    }
  }
  const create = () => attempt('Making the link', async () => setFresh(await links.create(days)))
  const withdraw = (link: string) => attempt('Withdrawing the link', () => links.withdraw(link))
  const copy = (address: string) =>
    attempt('Copying', async () => {
      await navigator.clipboard.writeText(address)
      toast.push({status: 'success', title: 'Copied'})
    })

  return (
    <Stack gap={5}>
      <Text size={1} muted>
        Whoever has the link sees this document as it is written now, also while it is edited
        further. Everything else they see is what readers see already.
      </Text>
      <Flex gap={4} align="center" wrap="wrap" role="radiogroup" aria-label="How long it works">
        {LIFETIMES.map((lifetime) => (
          <Flex key={lifetime} as="label" gap={2} align="center">
            <Radio name={fieldId} checked={lifetime === days} onChange={() => setDays(lifetime)} />
            <Text size={1}>{lifetime === 1 ? '1 day' : `${lifetime} days`}</Text>
          </Flex>
        ))}
        <Button tone="primary" text="Make a link" onClick={() => void create()} />
      </Flex>
      {fresh ? (
        <Card tone="positive" padding={4} radius={2} border>
          <Stack gap={3}>
            <Text size={1}>Copy it now: for safety it is not shown again.</Text>
            <Flex gap={2}>
              <Box flex={1}>
                <TextInput readOnly aria-label="Preview link" value={fresh.address} />
              </Box>
              <Button mode="ghost" text="Copy" onClick={() => void copy(fresh.address)} />
            </Flex>
          </Stack>
        </Card>
      ) : null}
      {links.failure === undefined ? null : <Text size={1}>{links.failure}</Text>}
      <Stack gap={2} as="ul">
        {links.value?.map((link) => (
          <LinkRow
            key={link._id}
            link={link}
            isFresh={link._id === fresh?.id}
            onWithdraw={() => void withdraw(link._id)}
          />
        ))}
      </Stack>
    </Stack>
  )
}
