import type {ReactNode} from 'react'
import type {Crumb} from '@/lib/trail'
import columns from './columns.module.css'
import styles from './page-header.module.css'
import {Trail} from './trail'

interface PageHeaderProps {
  children?: ReactNode
  standfirst?: string | null
  title: string | null
  /** What lies between the home page and this one. */
  trail?: readonly Crumb[]
}

/** The head of a page that is not an article: its name, what it is for, and what comes with it. */
export function PageHeader({children, standfirst, title, trail = []}: PageHeaderProps) {
  return (
    <header className={columns.columns}>
      <div className={`${columns.wide} ${styles.header}`}>
        <Trail steps={trail} />
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
