import {hrefFor} from '../routes'

/** A list of somebody's articles for feed readers. */
export interface PersonFeed {
  href: string
  label: string
}

/** The feeds of a person, by the path of their profile. */
export function personFeeds(slug: string): readonly PersonFeed[] {
  const profile = hrefFor({_type: 'person', slug})
  return [
    {label: 'RSS', href: `${profile}/feed.xml`},
    {label: 'Atom', href: `${profile}/atom.xml`},
    {label: 'JSON Feed', href: `${profile}/feed.json`},
  ]
}
