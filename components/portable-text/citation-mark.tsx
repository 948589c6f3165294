import type {PortableTextMarkComponentProps} from '@portabletext/react'
import type {CitationMark} from '@/lib/portable-text/citations'
import styles from './citation-mark.module.css'

/** The numbers of the sources behind some words; following one back lights the words up. */
export function CitationMarkView({children, value}: PortableTextMarkComponentProps<CitationMark>) {
  const cited = value?.cited ?? []
  if (cited.length === 0) return children
  return (
    <span className={styles.cited} id={value?.id}>
      {children}
      {'\u2060'}
      <sup className={styles.mark}>
        {cited.map(({id, number, source}) => (
          <a
            key={id}
            href={`#${id}`}
            role="doc-noteref"
            aria-label={source.title ? `Source ${number}: ${source.title}` : `Source ${number}`}
          >
            {number}
          </a>
        ))}
      </sup>
    </span>
  )
}
