import type {
  BreadcrumbList,
  CollectionPage,
  Graph,
  ItemList,
  Organization,
  Thing,
  WebPage,
  WebSite,
} from 'schema-dts'
import {absoluteImageUrl} from '@/lib/images/image-url'
import {hrefFor, ROUTES} from '@/lib/routes'
import type {Crumb} from '@/lib/trail'
import {absoluteUrl, type Site} from './site'

/**
 * One page's structured data: the publisher and the site, the same on every page, and the page's
 * own nodes. Nodes refer to each other by `@id`, so nothing is said twice.
 */
export function graph(site: Site, nodes: readonly Thing[]): Graph {
  return {'@context': 'https://schema.org', '@graph': [publisher(site), website(site), ...nodes]}
}

/** `@id` of the publisher's node. */
export function publisherId(site: Site): string {
  return absoluteUrl(site, '/#publisher')
}

/** `@id` of a part of a page, such as its `article` or its `person`. */
export function nodeId(site: Site, path: string, part: string): string {
  return `${absoluteUrl(site, path)}#${part}`
}

/** The page itself as a node; what it is about refers to it and is referred to by it. */
export function webPage(
  site: Site,
  page: {path: string; name: string; description?: string | null},
): WebPage & object {
  return {
    '@type': 'WebPage',
    '@id': nodeId(site, page.path, 'webpage'),
    url: absoluteUrl(site, page.path),
    name: page.name,
    description: page.description ?? undefined,
    isPartOf: {'@id': websiteId(site)},
    breadcrumb: {'@id': nodeId(site, page.path, 'breadcrumb')},
  }
}

/** Where a page is in the site; its last step is the page itself. */
export function breadcrumbs(site: Site, path: string, trail: readonly Crumb[]): BreadcrumbList {
  const steps = [{name: site.name, path: ROUTES.home}, ...trail]
  return {
    '@type': 'BreadcrumbList',
    '@id': nodeId(site, path, 'breadcrumb'),
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: absoluteUrl(site, step.path),
    })),
  }
}

/** The graph of an index page: a list of addresses in the order shown. */
export function collectionGraph(
  site: Site,
  page: Crumb & {
    items: readonly {_type: string; slug: string}[]
    /** Pages between the home page and this one. */
    ancestors?: readonly Crumb[]
  },
): Graph {
  const collection: CollectionPage = {
    '@type': 'CollectionPage',
    '@id': nodeId(site, page.path, 'webpage'),
    url: absoluteUrl(site, page.path),
    name: page.name,
    isPartOf: {'@id': websiteId(site)},
    breadcrumb: {'@id': nodeId(site, page.path, 'breadcrumb')},
    mainEntity: itemList(site, page.items),
  }
  return graph(site, [collection, breadcrumbs(site, page.path, [...(page.ancestors ?? []), page])])
}

/** The graph of the home page, whose list is of what is new. */
export function homeGraph(site: Site, items: readonly {_type: string; slug: string}[]): Graph {
  const page: CollectionPage = {
    '@type': 'CollectionPage',
    '@id': nodeId(site, ROUTES.home, 'webpage'),
    url: absoluteUrl(site, ROUTES.home),
    name: site.name,
    isPartOf: {'@id': websiteId(site)},
    mainEntity: itemList(site, items),
  }
  return graph(site, [page])
}

function itemList(site: Site, items: readonly {_type: string; slug: string}[]): ItemList {
  return {
    '@type': 'ItemList',
    itemListElement: items.map((item, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: absoluteUrl(site, hrefFor(item)),
    })),
  }
}

function websiteId(site: Site): string {
  return absoluteUrl(site, '/#website')
}

function website(site: Site): WebSite {
  return {
    '@type': 'WebSite',
    '@id': websiteId(site),
    url: absoluteUrl(site, '/'),
    name: site.name,
    description: site.description ?? undefined,
    publisher: {'@id': publisherId(site)},
  }
}

function publisher(site: Site): Organization {
  const logo = absoluteImageUrl(site.logo, {siteUrl: site.url, width: 512})
  return {
    '@type': 'Organization',
    '@id': publisherId(site),
    name: site.name,
    url: absoluteUrl(site, '/'),
    logo: logo ?? undefined,
    publishingPrinciples: site.publishingPrinciples
      ? absoluteUrl(site, site.publishingPrinciples)
      : undefined,
    ownershipFundingInfo: site.ownershipFundingInfo
      ? absoluteUrl(site, site.ownershipFundingInfo)
      : undefined,
    correctionsPolicy: absoluteUrl(site, ROUTES.corrections),
    sameAs: site.profiles.length > 0 ? site.profiles : undefined,
  }
}
