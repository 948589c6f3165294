import {Box, Card, Container, Heading, Stack, Text, TextInput} from '@sanity/ui'
import {useDeferredValue, useState} from 'react'
import type {CacheReport} from '../../../lib/freshness/cache-report.ts'
import {CacheChanges} from './cache-changes.tsx'
import {CachedPages} from './cached-pages.tsx'
import {useCacheReport} from './use-cache-report.ts'

/** What the site keeps in its cache, since when, and which change made it render what again. */
export function CachePage() {
  const [search, setSearch] = useState('')
  const {report, problem, refresh} = useCacheReport(useDeferredValue(search))
  return (
    <Card height="fill" overflow="auto" padding={4}>
      <Container width={4}>
        <Stack gap={5}>
          <Stack gap={3}>
            <Heading as="h1" size={2}>
              Cache of the site
            </Heading>
            <Text muted size={1}>
              {report ? summary(report) : 'Asking the site …'}
            </Text>
          </Stack>
          {problem ? (
            <Card padding={3} radius={2} role="alert" tone="critical">
              <Text size={1}>{problem}</Text>
            </Card>
          ) : null}
          <Box>
            <TextInput
              aria-label="Search the cache"
              onChange={(event) => setSearch(event.currentTarget.value)}
              placeholder="A part of an address or of a tag, such as person:maya-okafor"
              value={search}
            />
          </Box>
          {report ? <CachedPages onRefresh={refresh} report={report} /> : null}
          {report ? <CacheChanges changes={report.changes} now={report.now} /> : null}
        </Stack>
      </Container>
    </Card>
  )
}

function summary({failed, stale, total}: CacheReport): string {
  const pages = `${total} pages and files are in the cache`
  if (stale === 0 && failed === 0) return `${pages}, all of them as they should be.`
  const waiting = `${stale} wait to be rendered again`
  return failed === 0 ? `${pages}; ${waiting}.` : `${pages}; ${waiting}, ${failed} failed.`
}
