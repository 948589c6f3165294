import type {Graph} from 'schema-dts'
import type {Page, Topic} from '@/lib/content/types'
import {hrefFor} from '@/lib/routes'
import {trailTo} from '@/lib/trail'
import {breadcrumbs, collectionGraph, graph, webPage} from './graph'
import type {Site} from './site'

/** The graph of a free-standing page. */
export function pageGraph(site: Site, page: Page): Graph {
  const {standfirst, title} = page
  return simplePageGraph(site, {path: hrefFor(page), title, description: standfirst})
}

/** The graph of a page that says of itself only what it is. */
export function simplePageGraph(
  site: Site,
  {description, path, title}: {path: string; title: string; description: string | null},
): Graph {
  return graph(site, [
    webPage(site, {path, name: title, description}),
    breadcrumbs(site, path, [{name: title, path}]),
  ])
}

/** The graph of a topic: the list of what is filed under it, and its place in the tree. */
export function topicGraph(site: Site, topic: Topic): Graph {
  return collectionGraph(site, {
    path: hrefFor(topic),
    name: topic.title,
    items: [...topic.articles, ...topic.programs],
    ancestors: trailTo('topic', topic.parent),
  })
}
