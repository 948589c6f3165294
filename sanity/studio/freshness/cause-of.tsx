import {IntentLink} from 'sanity/router'
import type {CachedCause} from '../../../lib/freshness/cache-report.ts'

/** Who made a page stale: a document, with the way to it, or an administrator. */
export function CauseOf({cause}: {cause: CachedCause | null}) {
  if (!cause) return 'by a change of an earlier run'
  if (cause.by === 'administrator') return `as ${cause.name} asked for it`
  const {id, transaction, type} = cause
  return (
    <>
      {`after a change of the ${type} `}
      <IntentLink intent="edit" params={{id, type}}>
        {id}
      </IntentLink>
      {transaction ? ` (transaction ${transaction})` : ''}
    </>
  )
}
