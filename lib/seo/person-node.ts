import type {EducationalOccupationalCredential, Graph, Person as PersonNode} from 'schema-dts'
import {standingCredentials} from '@/lib/review/credentials'
import type {Author, Person, PersonLink} from '@/lib/content/types'
import {absoluteImageUrl} from '@/lib/images/image-url'
import {hrefFor} from '@/lib/routes'
import {trailTo} from '@/lib/trail'
import {breadcrumbs, graph, nodeId, webPage} from './graph'
import {absoluteUrl, type Site} from './site'

/** Details that only some queries ask for. */
type Introduced = PersonLink & Partial<Pick<Author, 'shortBio' | 'social'>>

/** `@id` of a person's node, the same on every page that mentions them. */
export function personId(site: Site, person: {_type: 'person'; slug: string}): string {
  return nodeId(site, hrefFor(person), 'person')
}

/**
 * A person as a byline names them. `name` holds the name alone; titles and credentials have
 * properties of their own:
 * https://developers.google.com/search/docs/appearance/structured-data/article#author-bp
 */
export function personNode(site: Site, person: PersonLink): PersonNode & object {
  return {
    '@type': 'Person',
    '@id': personId(site, person),
    name: person.name,
    honorificPrefix: person.honorificPrefix ?? undefined,
    url: absoluteUrl(site, hrefFor(person)),
    hasCredential: standingCredentials(person.credentials)
      .filter(({abbreviation}) => abbreviation)
      .map(credentialNode),
  }
}

/** A person as their card introduces them: with what they do and where else they are. */
export function introducedPerson(site: Site, person: Introduced): PersonNode & object {
  const image = absoluteImageUrl(person.portrait, {siteUrl: site.url, width: 800, aspect: 1})
  return {
    ...personNode(site, person),
    jobTitle: person.jobTitle ?? undefined,
    image: image ?? undefined,
    description: person.shortBio ?? undefined,
    sameAs: person.social?.map(({url}) => url),
  }
}

/** A person as their profile shows them. */
function profiledPerson(site: Site, person: Person): PersonNode & object {
  return {
    ...introducedPerson(site, person),
    affiliation: person.affiliations?.flatMap(({name, url}) =>
      name ? {'@type': 'Organization', name, url: url ?? undefined} : [],
    ),
    hasCredential: standingCredentials(person.credentials).map((credential) => ({
      ...credentialNode(credential),
      recognizedBy: credential.issuer
        ? {'@type': 'Organization', name: credential.issuer}
        : undefined,
    })),
    knowsAbout: person.knowsAbout.map(({title}) => title),
  }
}

function credentialNode({
  abbreviation,
  name,
  verifyUrl,
}: NonNullable<PersonLink['credentials']>[number]): EducationalOccupationalCredential & object {
  return {
    '@type': 'EducationalOccupationalCredential',
    name,
    alternateName: abbreviation ?? undefined,
    url: verifyUrl ?? undefined,
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
    profiledPerson(site, person),
    breadcrumbs(site, path, [...trailTo('person'), {name: person.name, path}]),
  ])
}
