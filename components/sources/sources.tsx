import {ContentLink} from '@/components/link/content-link'
import type {CitedSource} from '@/lib/portable-text/citations'
import {STUDY_TYPES, titleOf} from '@/sanity/schema/vocabulary'
import {sourceLinks} from '@/lib/portable-text/source-links'
import styles from './sources.module.css'

/** What the text rests on, in the order of first use, with the ways back; nothing without any. */
export function Sources({sources}: {sources: readonly CitedSource[]}) {
  if (sources.length === 0) return null
  return (
    <section className={styles.sources} aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ol>
        {sources.map((cited) => (
          <li key={cited.id} id={cited.id}>
            <Entry cited={cited} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Entry({cited: {marks, number, source}}: {cited: CitedSource}) {
  const where = [source.container, source.year].filter(Boolean).join(', ')
  return (
    <>
      <p>
        {source.authors ? `${source.authors.replace(/\.?\s*$/, '.')} ` : null}
        <cite>{source.title}</cite>
        {where ? `. ${where}` : null}{' '}
        {marks.map((mark, index) => (
          <a
            key={mark}
            className={styles.back}
            href={`#${mark}`}
            role="doc-backlink"
            aria-label={`Back to the text: source ${number}, use ${index + 1} of ${marks.length}`}
            data-screen-only=""
          >
            ↩
          </a>
        ))}
      </p>
      <p className={styles.evidence}>
        {source.studyType ? <span>{titleOf(STUDY_TYPES, source.studyType)}</span> : null}
        {sourceLinks(source).map(({href, label}) => (
          <ContentLink key={href} to={{href}}>
            {label}
          </ContentLink>
        ))}
      </p>
      {source.note ? <p className={styles.note}>{source.note}</p> : null}
    </>
  )
}
