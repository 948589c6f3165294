import {feedLinks} from '@/lib/feeds/formats'
import styles from './feeds.module.css'

interface FeedLinksProps {
  /** Path below which the files lie; empty for the site's own feed. */
  base: string
  /** What the feed is of: “Articles on Mobility”. */
  of: string
}

/** One feed in each of its formats. */
export function FeedLinks({base, of}: FeedLinksProps) {
  return (
    <ul className={styles.formats} aria-label={`Feeds: ${of}`} data-screen-only="">
      {feedLinks(base).map(({format, href, name, type}) => (
        <li key={format}>
          <a href={href} type={type}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
