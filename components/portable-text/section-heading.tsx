import type {ReactNode} from 'react'
import columns from '@/components/layout/columns.module.css'
import {ChalkNumeral} from '@/components/ornament/chalk-numeral'
import type {Section} from '@/lib/portable-text/sections'
import styles from './text.module.css'

interface SectionHeadingProps {
  children: ReactNode
  section: Section | undefined
}

/** A heading with its anchor; a numbered one hangs its chalk numeral in the margin. */
export function SectionHeading({children, section}: SectionHeadingProps) {
  if (section?.number === undefined)
    return <PlainHeading section={section}>{children}</PlainHeading>
  return (
    <div className={`${columns.inner} ${styles.numbered}`}>
      <span className={styles.numeral}>
        <ChalkNumeral value={section.number} />
      </span>
      <h2 id={section.id}>
        <span className="visually-hidden">{section.number}. </span>
        {children}
        <Anchor section={section} />
      </h2>
    </div>
  )
}

function PlainHeading({children, section}: SectionHeadingProps) {
  const Heading = section?.level === 3 ? 'h3' : 'h2'
  return (
    <Heading id={section?.id}>
      {children}
      {section ? <Anchor section={section} /> : null}
    </Heading>
  )
}

function Anchor({section}: {section: Section}) {
  return (
    <a
      className={styles.anchor}
      href={`#${section.id}`}
      aria-label={`Link to “${section.title}”`}
      data-screen-only=""
    >
      #
    </a>
  )
}
