import {RefreshIcon} from '@sanity/icons/Refresh'
import {Badge, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import type {CachedPage, CacheReport} from '../../../lib/freshness/cache-report.ts'
import {CauseOf} from './cause-of.tsx'
import {ago} from './moments.ts'

interface CachedPagesProps {
  onRefresh: (path: string) => Promise<void>
  report: CacheReport
}

/** The pages of the cache: those that are not as they should be come first. */
export function CachedPages({onRefresh, report}: CachedPagesProps) {
  const {found, now, pages} = report
  if (pages.length === 0) return <Text size={1}>Nothing in the cache has that in its name.</Text>
  return (
    <Stack as="ul" gap={1}>
      {pages.map((page) => (
        <Row key={page.path} now={now} onRefresh={onRefresh} page={page} />
      ))}
      {found > pages.length ? (
        <Text as="li" muted size={1}>
          {`and ${found - pages.length} more: search to find them`}
        </Text>
      ) : null}
    </Stack>
  )
}

interface RowProps extends Pick<CachedPagesProps, 'onRefresh'> {
  now: number
  page: CachedPage
}

function Row({now, onRefresh, page}: RowProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Card as="li" borderBottom paddingY={2}>
      <Flex align="center" gap={3} wrap="wrap">
        <Stack flex={1} gap={3} style={{minWidth: 'min(20rem, 100%)'}}>
          <Text size={1} weight="medium">
            <a href={page.path} rel="noreferrer" target="_blank">
              {page.path}
            </a>
          </Text>
          <Text muted size={1}>
            {`Rendered ${ago(page.renderedAt, now)}, `}
            <ReasonOf reason={page.reason} />
          </Text>
          <Trouble now={now} page={page} />
        </Stack>
        {page.status === 200 ? null : <Badge tone="caution">{page.status}</Badge>}
        <StateBadge page={page} />
        <Button
          aria-expanded={isOpen}
          mode="bleed"
          onClick={() => setIsOpen(!isOpen)}
          padding={2}
          text={`${page.tags.length} tags`}
        />
        <Button
          aria-label={`Render ${page.path} again`}
          icon={RefreshIcon}
          mode="ghost"
          onClick={() => void onRefresh(page.path)}
          padding={2}
          text="Refresh"
        />
      </Flex>
      {isOpen ? (
        <Card marginTop={2} padding={3} radius={2} tone="transparent">
          <Text muted size={1} style={{overflowWrap: 'anywhere'}}>
            {page.tags.join(' · ')}
          </Text>
        </Card>
      ) : null}
    </Card>
  )
}

function StateBadge({page}: {page: CachedPage}) {
  if (page.failure) return <Badge tone="critical">Failed</Badge>
  if (page.stale) return <Badge tone="primary">Stale</Badge>
  return <Badge tone="positive">Fresh</Badge>
}

function Trouble({now, page}: {now: number; page: CachedPage}) {
  const {failure, stale} = page
  return (
    <>
      {stale ? (
        <Text muted size={1}>
          {`Stale since ${ago(stale.at, now)}, `}
          <CauseOf cause={stale.cause} />
        </Text>
      ) : null}
      {failure ? (
        <Text
          muted
          size={1}
        >{`Could not be rendered ${ago(failure.at, now)}: ${failure.message}`}</Text>
      ) : null}
    </>
  )
}

const REASONS = {
  kept: 'by the build or an earlier run',
  asked: 'because somebody asked for it',
  age: 'because it was an hour old',
}

function ReasonOf({reason}: Pick<CachedPage, 'reason'>) {
  return reason.kind === 'stale' ? <CauseOf cause={reason.cause} /> : REASONS[reason.kind]
}
