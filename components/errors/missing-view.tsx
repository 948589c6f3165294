import columns from '@/components/layout/columns.module.css'
import {wordsOfPath} from '@/lib/search/search-path'
import {NearestPages} from './nearest-pages.client'
import {NotFoundView} from './not-found-view'
import styles from './not-found.module.css'

interface MissingViewProps {
  path: string
  /** The editors' words for a missing page. */
  text: string | null | undefined
}

/** A missing page, and what the reader may have looked for. */
export function MissingView({path, text}: MissingViewProps) {
  return (
    <>
      <NotFoundView text={text} />
      <div className={columns.columns}>
        <div className={`${columns.wide} ${styles.nearest}`}>
          <NearestPages words={wordsOfPath(path)} />
        </div>
      </div>
    </>
  )
}
