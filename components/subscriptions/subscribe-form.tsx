import {FrequencyChoice} from './frequency-choice'
import {MailPrivacy} from './mail-privacy'
import styles from './subscriptions.module.css'

interface SubscribeFormProps {
  person: {name: string; slug: string}
  /** What was wrong with what was typed. */
  problem?: string | null
}

/** Follows somebody by e-mail; a plain form, so that it works without a script. */
export function SubscribeForm({person, problem}: SubscribeFormProps) {
  return (
    <form
      className={styles.form}
      action="/api/subscriptions"
      method="post"
      aria-label={`Follow ${person.name} by e-mail`}
      data-screen-only=""
    >
      <input type="hidden" name="person" value={person.slug} />
      <label className={styles.field}>
        <span>Your e-mail address</span>
        <input
          type="email"
          name="email"
          autoComplete="email"
          required
          maxLength={254}
          aria-describedby={problem ? 'address-problem' : undefined}
          aria-invalid={problem ? true : undefined}
        />
      </label>
      {problem ? (
        <p id="address-problem" className={styles.problem}>
          {problem}
        </p>
      ) : null}
      {/* People do not see it; programs that fill in every field do. */}
      <label className="visually-hidden" aria-hidden="true">
        Website
        <input type="text" name="website" tabIndex={-1} autoComplete="off" />
      </label>
      <FrequencyChoice frequency="weekly" />
      <button type="submit">{`Follow ${person.name} by e-mail`}</button>
      <MailPrivacy />
    </form>
  )
}
