import type {Graph, Person as PersonNode} from 'schema-dts'
import type {Author, Person, PersonLink} from '@/lib/content/types'
import {absoluteImageUrl} from '@/lib/images/image-url'
import {hrefFor, ROUTES} from '@/lib/routes'
import {breadcrumbs, graph, nodeId, webPage} from './graph'
import {absoluteUrl, type Site} from './site'

/** Details that only some queries ask for. */
type PersonDetails = PersonLink & Partial<Pick<Author, 'affiliations' | 'shortBio' | 'social'>>

/** `@id` of a person's node, the same on every page that mentions them. */
export function personId(site: Site, person: {_type: 'person'; slug: string}): string {
  return nodeId(site, hrefFor(person), 'person')
}

/**
 * A person. `name` holds the name alone; titles and credentials have properties of their own:
 * https://developers.google.com/search/docs/appearance/structured-data/article#author-bp
 */
export function personNode(site: Site, person: PersonDetails): PersonNode & object {
  const image = absoluteImageUrl(person.portrait, {siteUrl: site.url, width: 800, aspect: 1})
  return {
    '@type': 'Person',
    '@id': personId(site, person),
    name: person.name,
    honorificPrefix: person.honorificPrefix ?? undefined,
    jobTitle: person.jobTitle ?? undefined,
    url: absoluteUrl(site, hrefFor(person)),
    image: image ?? undefined,
    description: person.shortBio ?? undefined,
    sameAs: person.social?.map(({url}) => url),
    affiliation: person.affiliations?.flatMap(({name, url}) =>
      name ? {'@type': 'Organization', name, url: url ?? undefined} : [],
    ),
    hasCredential: person.credentials?.map((credential) => ({
      '@type': 'EducationalOccupationalCredential',
      name: credential.name,
      alternateName: credential.abbreviation ?? undefined,
      url: credential.verifyUrl ?? undefined,
      recognizedBy: credential.issuer
        ? {'@type': 'Organization', name: credential.issuer}
        : undefined,
    })),
  }
}

/** The graph of a profile page: who it is about and what they made lately. */
export function personGraph(site: Site, person: Person): Graph {
  const path = hrefFor(person)
  const page = webPage(site, {path, name: person.name, description: person.shortBio})
  return graph(site, [
    {
      ...page,
      '@type': 'ProfilePage',
      mainEntity: {'@id': personId(site, person)},
      hasPart: person.articles.slice(0, 10).map((article) => ({
        '@type': 'Article',
        headline: article.title,
        url: absoluteUrl(site, hrefFor(article)),
        datePublished: article.publishedAt,
        author: {'@id': personId(site, person)},
      })),
    },
    {
      ...personNode(site, person),
      knowsAbout: person.knowsAbout.map(({title}) => title),
    },
    breadcrumbs(site, path, [
      {name: 'Authors', path: ROUTES.authors},
      {name: person.name, path},
    ]),
  ])
}
