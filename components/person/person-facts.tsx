import {ContentLink} from '@/components/link/content-link'
import {DocumentLink} from '@/components/link/document-link'
import {CalendarDate} from '@/components/time/calendar-date'
import type {Person} from '@/lib/content/types'
import styles from './person.module.css'

/** What can be checked about a person: credentials, affiliations, years, subjects. */
export function PersonFacts({person}: {person: Person}) {
  const {affiliations, credentials, experienceSince, knowsAbout, location} = person
  return (
    <div className={styles.facts}>
      {credentials?.length ? (
        <section aria-labelledby="credentials">
          <h2 id="credentials">Credentials</h2>
          <ul>
            {credentials.map(({_key, issuer, name, validUntil, verifyUrl, year}) => (
              <li key={_key}>
                <ContentLink to={{href: verifyUrl}}>{name}</ContentLink>
                <small>{[issuer, year].filter(Boolean).join(', ')}</small>
                {validUntil ? (
                  <small>
                    Valid until <CalendarDate value={validUntil} />
                  </small>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {affiliations?.length ? (
        <section aria-labelledby="affiliations">
          <h2 id="affiliations">Affiliations</h2>
          <ul>
            {affiliations.map(({_key, name, role, url}) => (
              <li key={_key}>
                <ContentLink to={{href: url}}>{name}</ContentLink>
                {role ? <small>{role}</small> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {knowsAbout.length > 0 ? (
        <section aria-labelledby="subjects">
          <h2 id="subjects">Writes about</h2>
          <ul>
            {knowsAbout.map((topic) => (
              <li key={topic._id}>
                <DocumentLink to={topic}>{topic.title}</DocumentLink>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {experienceSince ? <p>{`In practice since ${experienceSince}`}</p> : null}
      {location ? <p>{location}</p> : null}
    </div>
  )
}
