import {Badge, Box, Card, Container, Flex, Stack, Text} from '@sanity/ui'
import {getPublishedId} from 'sanity'
import {IntentLink} from 'sanity/router'
import type {UserViewComponent} from 'sanity/structure'
import {thinnessOf, type Thinness} from '../../../lib/content/choose-related.ts'
import type {RelatedArticle, SharedThing} from '../../../lib/content/types.ts'
import {useRelated} from './use-related.ts'

/** What readers will be offered below an article, and why each of them; a warning when it is thin. */
export const RelatedView: UserViewComponent = ({document, documentId}) => {
  const {failure, related} = useRelated(getPublishedId(documentId), document.displayed._rev)
  const thinness = related && thinnessOf(related)
  return (
    <Container padding={4} width={1}>
      <Stack gap={4}>
        <Text size={1}>
          What readers are offered below this article, as soon as it is published as it is now.
        </Text>
        {failure ? <Warning text={failure} /> : null}
        {thinness ? <Warning text={WARNINGS[thinness]} /> : null}
        {related ? (
          <Stack as="ol" gap={2}>
            {related.map((entry) => (
              <Entry entry={entry} key={entry.article._id} />
            ))}
          </Stack>
        ) : null}
      </Stack>
    </Container>
  )
}

const WARNINGS: Record<Thinness, string> = {
  absent:
    'There are too few other articles: the list is left out. Pick one under “Related articles”, or publish another article.',
  unrelated:
    'Hardly anything published has something in common with this article, so the newest fill the list. Choose a topic that others have, or pick articles under “Related articles”.',
}

function Warning({text}: {text: string}) {
  return (
    <Card padding={3} radius={2} role="alert" tone="caution">
      <Text size={1}>{text}</Text>
    </Card>
  )
}

function Entry({entry}: {entry: RelatedArticle}) {
  const {article, reason, shared} = entry
  return (
    <Card as="li" border padding={3} radius={2}>
      <Flex align="flex-start" gap={3}>
        <Stack flex={1} gap={3}>
          <Text size={1} weight="medium">
            <IntentLink intent="edit" params={{id: article._id, type: 'article'}}>
              {article.title}
            </IntentLink>
          </Text>
          <Text muted size={1}>
            {because(reason.kind, shared)}
          </Text>
        </Stack>
        <Box>
          <Badge tone={TONES[reason.kind]}>{LABELS[reason.kind]}</Badge>
        </Box>
      </Flex>
    </Card>
  )
}

type Kind = RelatedArticle['reason']['kind']

const LABELS: Record<Kind, string> = {
  pick: 'Picked',
  exercise: 'Exercise',
  program: 'Program',
  aim: 'Aim',
  topic: 'Topic',
  author: 'Author',
  newest: 'Newest',
}

const TONES: Record<Kind, 'primary' | 'positive' | 'caution'> = {
  pick: 'primary',
  exercise: 'positive',
  program: 'positive',
  aim: 'positive',
  topic: 'positive',
  author: 'positive',
  newest: 'caution',
}

function because(kind: Kind, shared: readonly SharedThing[]): string {
  if (kind === 'pick') return 'An editor picked it.'
  if (kind === 'newest') return 'It shares nothing, but it is among the newest.'
  const things = shared.map((thing) => `the ${thing.kind} “${thing.title}”`)
  return `Both have ${new Intl.ListFormat('en').format(things)}.`
}
