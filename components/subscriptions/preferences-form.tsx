import type {Frequency} from '@/lib/subscriptions/subscriber'
import {FrequencyChoice} from './frequency-choice'
import {MailPrivacy} from './mail-privacy'
import styles from './subscriptions.module.css'

interface PreferencesFormProps {
  email: string
  frequency: Frequency
  people: readonly {_id: string; name: string}[]
  token: string
}

/** Whom an address follows and how often it gets letters. */
export function PreferencesForm({email, frequency, people, token}: PreferencesFormProps) {
  return (
    <form className={styles.form} action="/api/subscriptions/preferences" method="post">
      <input type="hidden" name="token" value={token} />
      <p>
        Letters go to <strong>{email}</strong>.
      </p>
      <fieldset className={styles.choice}>
        <legend>You follow</legend>
        {people.map(({_id, name}) => (
          <label key={_id}>
            <input type="checkbox" name="person" value={_id} defaultChecked />
            {name}
          </label>
        ))}
      </fieldset>
      <FrequencyChoice frequency={frequency} />
      <div className={styles.buttons}>
        <button type="submit">Save</button>
        <button type="submit" name="end" value="all" className={styles.end}>
          Unsubscribe from everything
        </button>
      </div>
      <MailPrivacy />
    </form>
  )
}
