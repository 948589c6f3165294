import {Box, Card, Flex, Stack, Tab, TabList, TabPanel, Text} from '@sanity/ui'
import {useMemo, useState} from 'react'
import {LoadingBlock} from 'sanity'
import {z} from 'zod'
import {MEDIA_VIEWS, mediaQuery, type MediaView} from '../../findings/media-query.ts'
import {useLiveQuery} from '../live-query.ts'
import {MoreButton} from '../more-button.tsx'
import {MediaRow, pictureSchema} from './media-row.tsx'

const AT_FIRST = 30

const librarySchema = z.object({
  counts: z.record(z.string(), z.number()),
  pictures: z.array(pictureSchema),
})

const EMPTY = {
  all: 'No pictures yet. They come here when somebody uploads one into a document.',
  uncredited: 'Every picture says who made it, or that it is ours.',
  unused: 'Every picture is shown somewhere.',
} as const satisfies Record<MediaView, string>

/** Every picture of the dataset: where it is shown, and whether it says who made it. */
export function MediaLibrary() {
  const [view, setView] = useState<MediaView>('all')
  const [most, setMost] = useState(AT_FIRST)
  const query = useMemo(
    () => ({fetch: mediaQuery(view), listen: '*[_type != "system.group"]'}),
    [view],
  )
  const params = useMemo(() => ({most}), [most])
  const {value, failure} = useLiveQuery(query, librarySchema, params)
  return (
    <Flex direction="column" height="fill">
      <Card padding={2} borderBottom flex="none">
        <TabList gap={1}>
          {MEDIA_VIEWS.map(({value: name, title}) => (
            <Tab
              key={name}
              id={`media-tab-${name}`}
              aria-controls="media-panel"
              fontSize={1}
              padding={2}
              label={value ? `${title} (${value.counts[name] ?? 0})` : title}
              selected={view === name}
              onClick={() => setView(name)}
            />
          ))}
        </TabList>
      </Card>
      <TabPanel id="media-panel" aria-labelledby={`media-tab-${view}`} style={{overflow: 'auto'}}>
        <Stack gap={1} padding={3}>
          {failure && <Text size={1}>The pictures could not be read: {failure}</Text>}
          {!value && !failure && <LoadingBlock />}
          {value?.pictures.map((picture) => (
            <MediaRow key={picture._id} picture={picture} />
          ))}
          {value?.pictures.length === 0 && (
            <Box padding={4}>
              <Text size={1} muted align="center">
                {EMPTY[view]}
              </Text>
            </Box>
          )}
          <MoreButton
            left={(value?.counts[view] ?? 0) - most}
            onMore={() => setMost((count) => count * 2)}
          />
        </Stack>
      </TabPanel>
    </Flex>
  )
}
