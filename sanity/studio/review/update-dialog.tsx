import {Button, Card, Flex, Radio, Stack, Text, TextArea} from '@sanity/ui'
import {useId, useState} from 'react'
import {UPDATE_KINDS} from '../../schema/vocabulary.ts'
import type {UpdateAnswer} from './update-note.ts'

type Kind = UpdateAnswer['kind']

const DESCRIPTIONS = {
  correction: 'Something was wrong. It appears on the page of corrections and in its feed.',
  'new-evidence': 'The advice changed, because more is known now.',
  clarity: 'The same advice in clearer words.',
  typo: 'Spelling, a comma, a word left out. The dates stay as they are.',
} satisfies Record<Kind, string>

const KINDS: readonly {value: Kind; title: string}[] = [
  ...UPDATE_KINDS,
  {value: 'typo', title: 'Typing error'},
]

interface UpdateDialogProps {
  onAnswer: (answer: UpdateAnswer) => void
  onCancel: () => void
}

/** Asks what kind of change is published, and for a sentence to readers when it is one for them. */
export function UpdateDialog({onAnswer, onCancel}: UpdateDialogProps) {
  const [kind, setKind] = useState<Kind>()
  const [note, setNote] = useState('')
  const noteId = useId()
  const isForReaders = kind !== undefined && kind !== 'typo'
  const isComplete = kind === 'typo' || (isForReaders && note.trim() !== '')
  const publish = (): void => {
    if (kind === 'typo') onAnswer({kind})
    else if (kind) onAnswer({kind, note: note.trim()})
  }
  return (
    <Stack gap={5}>
      <Text>Readers have another text of this article. What changed?</Text>
      <Stack gap={2} role="radiogroup" aria-label="Kind of change">
        {KINDS.map(({value, title}) => (
          <Card key={value} as="label" padding={3} radius={2} border tone={toneOf(value === kind)}>
            <Flex gap={3}>
              <Radio name="kind" checked={value === kind} onChange={() => setKind(value)} />
              <Stack gap={3}>
                <Text weight="medium">{title}</Text>
                <Text muted size={1}>
                  {DESCRIPTIONS[value]}
                </Text>
              </Stack>
            </Flex>
          </Card>
        ))}
      </Stack>
      {isForReaders ? (
        <Stack gap={3}>
          <Text as="label" htmlFor={noteId} size={1} weight="medium">
            What changed and why, for readers
          </Text>
          <TextArea
            id={noteId}
            rows={3}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </Stack>
      ) : null}
      <Flex gap={3} justify="flex-end">
        <Button mode="bleed" text="Cancel" onClick={onCancel} />
        <Button
          tone="positive"
          text={isForReaders ? 'Add the note and publish' : 'Publish'}
          disabled={!isComplete}
          onClick={publish}
        />
      </Flex>
    </Stack>
  )
}

function toneOf(isChosen: boolean) {
  return isChosen ? 'primary' : 'default'
}
