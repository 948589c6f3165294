import styles from './filter-form.module.css'

interface FilterField {
  choices: readonly {title: string; value: string}[]
  label: string
  name: string
  /** The chosen value; any when it is missing. */
  value: string | null | undefined
}

interface FilterFormProps {
  action: string
  fields: readonly FilterField[]
  label: string
}

/** Choices that are sent as the query of a plain GET, so a result is a link that can be shared. */
export function FilterForm({action, fields, label}: FilterFormProps) {
  return (
    <form className={styles.form} action={action} aria-label={label}>
      {fields.map(({choices, label: fieldLabel, name, value}) => (
        <label key={name} className={styles.field}>
          <span>{fieldLabel}</span>
          <select name={name} defaultValue={value ?? ''}>
            <option value="">Any</option>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.title}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit">Show</button>
    </form>
  )
}
