import type {Section} from '@/lib/portable-text/sections'
import styles from './notes.module.css'

/** Fewer main headings than this need no list of them. */
const WORTH_LISTING = 3

/** The article's main headings as links. */
export function Contents({sections}: {sections: readonly Section[]}) {
  const main = sections.filter(({level}) => level === 2)
  if (main.length < WORTH_LISTING) return null
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <h2 id="contents">In this article</h2>
      <ul>
        {main.map(({id, number, title}) => (
          <li key={id}>
            <a href={`#${id}`}>
              {number === undefined ? null : <b>{number} </b>}
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
