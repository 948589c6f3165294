/** A month of the calendar, in the editor's own time zone. */
export interface Month {
  readonly year: number
  /** 0 is January, as `Date` counts. */
  readonly month: number
}

/** The month that a moment falls in. */
export function monthOf(time: Date): Month {
  return {year: time.getFullYear(), month: time.getMonth()}
}

/** The month `steps` after (or, negative, before) another. */
export function monthAfter({year, month}: Month, steps: number): Month {
  return monthOf(new Date(year, month + steps, 1))
}

/** The weeks of a month from Monday to Sunday, filled up with days of its neighbours. */
export function weeksOf({year, month}: Month): Date[][] {
  const first = new Date(year, month, 1)
  const lead = (first.getDay() + 6) % 7
  const length = new Date(year, month + 1, 0).getDate()
  return Array.from({length: Math.ceil((lead + length) / 7)}, (_week, week) =>
    Array.from({length: 7}, (_day, day) => new Date(year, month, 1 - lead + week * 7 + day)),
  )
}

/** A day as a key, `2026-11-23`, in the editor's own time zone. */
export function dayKey(time: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
}
