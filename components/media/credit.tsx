import {ContentLink} from '@/components/link/content-link'
import type {Figure as FigureContent} from '@/lib/content/types'
import styles from './media.module.css'

/** Whose picture it is, linked to the person here or to where it was found. */
export function Credit({credit}: {credit: FigureContent['credit']}) {
  const name = credit?.text ?? credit?.person?.name
  if (!credit || !name) return null
  return (
    <small className={styles.credit}>
      <span className="visually-hidden">Credit: </span>
      <ContentLink to={{reference: credit.person, href: credit.url}}>{name}</ContentLink>
    </small>
  )
}
