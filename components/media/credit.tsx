import {ContentLink} from '@/components/link/content-link'
import type {Figure as FigureContent} from '@/lib/content/types'
import {licenceOf} from '@/lib/images/licence'
import styles from './media.module.css'

/** Whether there is anything to say about whose picture it is. */
export function hasCredit({credit, licence}: FigureContent): boolean {
  return Boolean(credit?.text ?? credit?.person?.name ?? licenceOf({licence}))
}

/** The same for pictures of which the same would be said. */
export function creditKey({credit, licence}: FigureContent): string {
  return JSON.stringify([credit?.text, credit?.person?.slug, credit?.url, licence?.kind])
}

/** Whose picture it is, linked to the person here or to where it was found, and its licence. */
export function Credit({figure}: {figure: FigureContent}) {
  if (!hasCredit(figure)) return null
  const {credit} = figure
  const name = credit?.text ?? credit?.person?.name
  const terms = licenceOf(figure)
  return (
    <small className={styles.credit}>
      <span className="visually-hidden">Credit: </span>
      {name ? (
        <ContentLink to={{reference: credit?.person ?? null, href: credit?.url ?? null}}>
          {name}
        </ContentLink>
      ) : null}
      {name && terms ? ', ' : null}
      {terms ? (
        <ContentLink rel="license" to={{reference: null, href: terms.href}}>
          {terms.name}
        </ContentLink>
      ) : null}
    </small>
  )
}
