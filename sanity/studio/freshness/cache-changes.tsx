import {Card, Heading, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'
import type {CacheReport} from '../../../lib/freshness/cache-report.ts'
import {ago} from './moments.ts'

type Change = CacheReport['changes'][number]

interface CacheChangesProps {
  changes: readonly Change[]
  now: number
}

/** The newest changes of content that the site was told of, and what each made stale. */
export function CacheChanges({changes, now}: CacheChangesProps) {
  return (
    <Stack gap={4}>
      <Heading as="h2" size={1}>
        What made pages stale
      </Heading>
      {changes.length === 0 ? <Text size={1}>No change since the site was built.</Text> : null}
      <Stack as="ul" gap={1}>
        {changes.map((change) => (
          <Card as="li" borderBottom key={`${change.at}-${change.id}`} paddingY={3}>
            <ChangeLine change={change} now={now} />
          </Card>
        ))}
      </Stack>
    </Stack>
  )
}

function ChangeLine({change, now}: {change: Change; now: number}) {
  const {action, at, id, pages, tags, transaction, type} = change
  return (
    <Stack gap={3}>
      <Text size={1}>
        {`${type} `}
        <IntentLink intent="edit" params={{id, type}}>
          {id}
        </IntentLink>
        {` ${action} ${ago(at, now)}: ${pages === 1 ? 'one page' : `${pages} pages`}`}
      </Text>
      <Text muted size={1} style={{overflowWrap: 'anywhere'}}>
        {transaction ? `Transaction ${transaction} · ` : ''}
        {tags.join(' · ')}
      </Text>
    </Stack>
  )
}
