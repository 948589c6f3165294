import type {DocumentBadgeComponent, DocumentBadgeDescription, SanityDocument} from 'sanity'
import {isRecord} from '../../schema/validation/verdict.ts'
import type {Verdict} from './verdict.ts'
import {useFreshness} from './use-freshness.ts'

/** Says at the foot of a document since when readers have what is published, or why not. */
export const FreshnessBadge: DocumentBadgeComponent = ({id, type, draft, published}) => {
  const found = useFreshness({
    id,
    type,
    slug: addressOf(published ?? draft),
    published: published && {
      revision: published._rev,
      updatedAt: published._updatedAt,
    },
  })
  return found ? badgeOf(found) : null
}

function badgeOf(found: Verdict): DocumentBadgeDescription {
  switch (found.state) {
    case 'live':
      return {label: liveLabel(found.since), color: 'success', title: found.note}
    case 'updating':
      return {label: 'Updating', color: 'primary', title: found.note}
    case 'stuck':
      return {label: 'Stuck', color: 'danger', title: found.note}
  }
}

function liveLabel(since: number | null): string {
  if (since === null) return 'Live'
  const date = new Date(since)
  const isToday = date.toDateString() === new Date().toDateString()
  const options = isToday
    ? ({timeStyle: 'medium'} as const)
    : ({dateStyle: 'medium', timeStyle: 'short'} as const)
  return `Live since ${new Intl.DateTimeFormat(undefined, options).format(date)}`
}

/** The slug, or the path of a redirect. */
function addressOf(document: SanityDocument | null): string | null {
  if (!document) return null
  const {slug, from} = document
  return textOf(isRecord(slug) ? slug['current'] : from)
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
