import type {Graph} from 'schema-dts'
import {pagePath, pageTitle, type ListPage} from '@/lib/pagination/paging'
import {trailToPage, type Crumb} from '@/lib/trail'
import {collectionGraph} from './graph'
import type {Site} from './site'

/** The graph of one page of a list: its entries, and the way back to the list's beginning. */
export function archiveGraph(
  site: Site,
  list: {path: string; title: string; ancestors?: readonly Crumb[]},
  {items, paging}: ListPage<{_type: string; slug: string}>,
): Graph {
  const {path, title} = list
  return collectionGraph(site, {
    path: pagePath(path, paging.page),
    name: pageTitle(title, paging),
    items,
    ancestors: trailToPage(list, paging),
  })
}
