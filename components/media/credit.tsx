import {ContentLink} from '@/components/link/content-link'
import type {Figure as FigureContent} from '@/lib/content/types'
import styles from './media.module.css'

/** Licences that a reader has a use for; the others say nothing about what they may do. */
const LICENCES: Readonly<Record<string, {name: string; href: string | null}>> = {
  'cc-by': {name: 'CC BY', href: 'https://creativecommons.org/licenses/by/4.0/'},
  cc0: {name: 'CC0', href: 'https://creativecommons.org/publicdomain/zero/1.0/'},
  permission: {name: 'used with permission', href: null},
}

/** Whether there is anything to say about whose picture it is. */
export function hasCredit({credit, licence}: FigureContent): boolean {
  return Boolean(credit?.text ?? credit?.person?.name ?? LICENCES[licence?.kind ?? ''])
}

/** Whose picture it is, linked to the person here or to where it was found, and its licence. */
export function Credit({figure}: {figure: FigureContent}) {
  if (!hasCredit(figure)) return null
  const {credit, licence} = figure
  const name = credit?.text ?? credit?.person?.name
  const terms = LICENCES[licence?.kind ?? '']
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
        <ContentLink rel="license" to={{reference: null, href: licence?.url ?? terms.href}}>
          {terms.name}
        </ContentLink>
      ) : null}
    </small>
  )
}
