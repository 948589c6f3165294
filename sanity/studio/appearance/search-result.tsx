import {Stack, Text} from '@sanity/ui'
import type {Appearance} from './appearance.ts'
import {Place} from './place.tsx'

/** Characters that search engines show on a phone, roughly: they count pixels. */
const TITLE_ROOM = 60
const DESCRIPTION_ROOM = 160

/** The document as a search engine lists it. */
export function SearchResult({appearance}: {appearance: Appearance}) {
  const {description, documentTitle, isHidden, url} = appearance
  const {hostname, pathname} = new URL(url)
  const address = [hostname, ...pathname.split('/').filter(Boolean)].join(' › ')
  return (
    <Place title="Search result" hint={isHidden ? HIDDEN : lengthHint(appearance)}>
      <Stack gap={3}>
        <Text size={0} muted>
          {address}
        </Text>
        <Text size={2} weight="medium" textOverflow="ellipsis">
          {documentTitle}
        </Text>
        <Text size={1}>{shortened(description ?? 'No description yet.', DESCRIPTION_ROOM)}</Text>
      </Stack>
    </Place>
  )
}

const HIDDEN = 'Search engines are asked not to list this page.'

function lengthHint({description, documentTitle}: Appearance): string {
  const counts = `Title ${documentTitle.length}, description ${description?.length ?? 0} characters.`
  return documentTitle.length > TITLE_ROOM
    ? `${counts} Search engines show about ${TITLE_ROOM} of the title: put what matters first.`
    : counts
}

function shortened(text: string, room: number): string {
  if (text.length <= room) return text
  const cut = text.slice(0, room)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`
}
