import type {ReactNode} from 'react'
import {PageHeader} from '@/components/layout/page-header'
import {Wide} from '@/components/layout/wide'
import {pagePath, pageTitle, type Paging} from '@/lib/pagination/paging'
import {trailToPage, type Crumb} from '@/lib/trail'
import {Pagination} from './pagination'

interface ArchiveProps {
  /** The entries of this page. */
  children: ReactNode
  /** What stands below the title. */
  intro?: ReactNode
  list: {
    path: string
    title: string
    description?: string | null
    ancestors?: readonly Crumb[]
  }
  paging: Paging
}

/** One page of a list: the first introduces it, the others only go on. */
export function Archive({children, intro, list, paging}: ArchiveProps) {
  const {description, path, title} = list
  return (
    <>
      <PageHeader
        title={pageTitle(title, paging)}
        standfirst={paging.page === 1 ? description : null}
        trail={trailToPage(list, paging)}
      >
        {intro}
      </PageHeader>
      <Wide>
        {children}
        <Pagination
          label={`Pages of ${title}`}
          hrefOf={(page) => pagePath(path, page)}
          paging={paging}
        />
      </Wide>
    </>
  )
}
