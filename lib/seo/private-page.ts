import type {Metadata} from 'next'

/** Metadata of a page that one person reaches by a link of theirs: nobody else is to learn of it. */
export function privatePage(title: string): Metadata {
  return {title, robots: {index: false, follow: false}, referrer: 'no-referrer'}
}
