'use client'

import {useSyncExternalStore} from 'react'
import {UNITS_KEY} from '@/lib/units/units-script'
import styles from './units-choice.module.css'

const CHOICES = [
  {value: 'both', label: 'Both'},
  {value: 'metric', label: 'kg, cm'},
  {value: 'customary', label: 'lb, in'},
]

/** Weights and lengths in the reader's units. The root element's attribute is the one truth. */
export function UnitsChoice() {
  const chosen = useSyncExternalStore(subscribe, currentUnits, () => 'both')
  return (
    <fieldset className={styles.choice} data-screen-only="">
      <legend>Units</legend>
      {CHOICES.map(({label, value}) => (
        <label key={value}>
          <input
            type="radio"
            name="units"
            value={value}
            checked={chosen === value}
            onChange={() => choose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

function currentUnits(): string {
  return document.documentElement.dataset['units'] ?? 'both'
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, {attributeFilter: ['data-units']})
  return () => observer.disconnect()
}

function choose(units: string): void {
  const root = document.documentElement
  if (units === 'both') delete root.dataset['units']
  else root.dataset['units'] = units
  try {
    localStorage.setItem(UNITS_KEY, units)
  } catch {
    // Where nothing can be kept, the choice holds for this page.
  }
}
