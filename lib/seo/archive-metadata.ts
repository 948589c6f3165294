import type {Metadata} from 'next'
import {pagePath, pageTitle, type Paging} from '@/lib/pagination/paging'
import {pageMetadata, type PageSummary} from './metadata'
import {absoluteUrl, type Site} from './site'

/**
 * Metadata of one page of a list: each page is its own canonical address, since each shows other
 * entries, and names its neighbours.
 * https://developers.google.com/search/docs/specialty/ecommerce/pagination-and-incremental-page-loading
 */
export function archiveMetadata(site: Site, list: PageSummary, paging: Paging): Metadata {
  const {page, pages} = paging
  const urlOf = (number: number) => absoluteUrl(site, pagePath(list.path, number))
  return {
    ...pageMetadata(site, {
      ...list,
      path: pagePath(list.path, page),
      title: pageTitle(list.title, paging),
    }),
    pagination: {
      previous: page > 1 ? urlOf(page - 1) : null,
      next: page < pages ? urlOf(page + 1) : null,
    },
  }
}
