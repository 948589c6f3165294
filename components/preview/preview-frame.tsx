import {formatDate} from '@/lib/format/date'
import type {Reading} from '@/lib/preview/reading'
import {DraftBar} from './draft-bar'
import {EditorTools} from './editor-tools.client'

interface PreviewFrameProps {
  reading: Reading
  /** Title of the release that is shown. */
  release: string | undefined
}

/** What comes with a page that is a preview; nothing for ordinary readers. */
export function PreviewFrame({reading, release}: PreviewFrameProps) {
  switch (reading.kind) {
    case 'drafts':
      return (
        <EditorTools>
          <DraftBar text={`You are looking at ${nameOf(reading.perspective, release)}.`} />
        </EditorTools>
      )
    case 'link':
      return (
        <DraftBar
          text={`You are looking at a draft, by a link that works until ${formatDate(reading.link.expiresAt)}.`}
        />
      )
    case 'published':
    case 'ended':
      return null
  }
}

function nameOf([first]: readonly string[], release: string | undefined): string {
  if (release !== undefined) return `the release “${release}”`
  return first === 'published' ? 'what is published, as an editor' : 'drafts'
}
