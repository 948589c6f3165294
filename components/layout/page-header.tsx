import type {ReactNode} from 'react'
import columns from './columns.module.css'
import styles from './page-header.module.css'

interface PageHeaderProps {
  children?: ReactNode
  standfirst?: string | null
  title: string | null
}

/** The head of a page that is not an article: its name, what it is for, and what comes with it. */
export function PageHeader({children, standfirst, title}: PageHeaderProps) {
  return (
    <header className={columns.columns}>
      <div className={`${columns.wide} ${styles.header}`}>
        <h1 dir="auto">{title}</h1>
        {standfirst ? (
          <p className={styles.standfirst} dir="auto">
            {standfirst}
          </p>
        ) : null}
        {children}
      </div>
    </header>
  )
}
