import {Icon} from '@/components/icons/icon'
import {pageSteps, type Paging} from '@/lib/pagination/paging'
import styles from './pagination.module.css'

interface PaginationProps {
  /** The address of a page. */
  hrefOf: (page: number) => string
  /** What the pages are pages of. */
  label: string
  paging: Paging
}

/** The way through the pages of a list, as plain links; nothing when there is only one. */
export function Pagination({hrefOf, label, paging}: PaginationProps) {
  const {page, pages} = paging
  if (pages < 2) return null
  return (
    <nav className={styles.pagination} aria-label={label}>
      {page > 1 ? (
        <a className={styles.previous} href={hrefOf(page - 1)} rel="prev">
          <Icon name="arrow" /> Previous<span className="visually-hidden"> page</span>
        </a>
      ) : null}
      <Numbers hrefOf={hrefOf} paging={paging} />
      {page < pages ? (
        <a className={styles.next} href={hrefOf(page + 1)} rel="next">
          Next<span className="visually-hidden"> page</span> <Icon name="arrow" />
        </a>
      ) : null}
    </nav>
  )
}

function Numbers({hrefOf, paging}: Pick<PaginationProps, 'hrefOf' | 'paging'>) {
  const steps = pageSteps(paging)
  return (
    <ol className={styles.numbers}>
      {steps.map((step, index) => {
        if (step === 'gap') {
          return (
            <li key={`after-${steps[index - 1]}`} aria-hidden="true">
              …
            </li>
          )
        }
        const current = step === paging.page
        return (
          <li key={step}>
            <a href={hrefOf(step)} aria-current={current ? 'page' : undefined}>
              <span className="visually-hidden">Page </span>
              {step}
            </a>
          </li>
        )
      })}
    </ol>
  )
}
