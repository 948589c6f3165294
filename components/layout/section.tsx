import type {ReactNode} from 'react'
import {Icon} from '@/components/icons/icon'
import columns from './columns.module.css'
import styles from './section.module.css'

interface SectionProps {
  children: ReactNode
  /** The heading's id, unique on the page; it names the section. */
  id: string
  more?: {href: string; label: string} | undefined
  title: string
}

/** A named part of a page under a hairline rule, with the way to all of its kind. */
export function Section({children, id, more, title}: SectionProps) {
  return (
    <section className={columns.columns} aria-labelledby={id}>
      <div className={`${columns.wide} ${styles.section}`}>
        <div className={styles.head}>
          <h2 id={id}>{title}</h2>
          {more ? (
            <a className={styles.more} href={more.href}>
              {more.label} <Icon name="arrow" />
            </a>
          ) : null}
        </div>
        {children}
      </div>
    </section>
  )
}
