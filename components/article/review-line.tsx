import {CredentialLetters} from '@/components/person/credentials'
import {PersonName} from '@/components/person/person-name'
import {CalendarDate} from '@/components/time/calendar-date'
import type {ArticleReview} from '@/lib/content/types'

/** The name of whoever signed the article off, with the day, and whether it changed since. */
export function ReviewLine({review}: {review: ArticleReview}) {
  const {reviewer, date, isCurrent} = review
  return (
    <>
      <PersonName person={reviewer} />
      <CredentialLetters credentials={reviewer.credentials} /> on <CalendarDate value={date} />
      {isCurrent ? null : '; updated since, and not yet reviewed again'}
    </>
  )
}
