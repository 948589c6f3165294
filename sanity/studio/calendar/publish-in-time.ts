import type {DocumentActionComponent} from 'sanity'
import {isAhead} from '../../schema/validation/published-state.ts'

/**
 * “Publish” that is not there to press while the date of publication is still to come: nothing would
 * wait for it. `now` is the clock, in milliseconds since the epoch.
 */
export function publishingInTime(
  publish: DocumentActionComponent,
  now: () => number = Date.now,
): DocumentActionComponent {
  const PublishInTime: DocumentActionComponent = (props) => {
    const original = publish(props)
    if (!original || !isAhead(props.draft?.['publishedAt'], now())) return original
    return {
      ...original,
      disabled: true,
      title:
        'Its date of publication is still to come: use “Schedule publish”, or set the date to today.',
    }
  }
  PublishInTime.displayName = 'PublishInTime'
  PublishInTime.action = publish.action
  return PublishInTime
}
