import styles from './subscriptions.module.css'

const CHOICES = [
  {value: 'weekly', label: 'Mondays, the week in one letter'},
  {value: 'instant', label: 'With each article'},
] as const

/** How often letters come. */
export function FrequencyChoice({frequency}: {frequency: (typeof CHOICES)[number]['value']}) {
  return (
    <fieldset className={styles.choice}>
      <legend>How often</legend>
      {CHOICES.map(({label, value}) => (
        <label key={value}>
          <input type="radio" name="frequency" value={value} defaultChecked={value === frequency} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
