import {LOCALE} from './locale'

const MINUTES = new Intl.DurationFormat(LOCALE, {style: 'short', minutesDisplay: 'always'})
const SECONDS = new Intl.DurationFormat(LOCALE, {style: 'short', secondsDisplay: 'always'})

/** "90 sec", "2 min, 30 sec": a rest between sets, from seconds; minutes appear from 120 on. */
export function formatRest(seconds: number): string {
  const whole = wholeAmount(seconds)
  if (whole < 120) return SECONDS.format({seconds: whole})
  const rest = whole % 60
  const minutes = Math.floor(whole / 60)
  return rest > 0 ? SECONDS.format({minutes, seconds: rest}) : MINUTES.format({minutes})
}

/** ISO 8601 duration of whole seconds ("PT2M30S"), as schema.org wants it. */
export function isoDuration(seconds: number): string {
  const whole = wholeAmount(seconds)
  const parts = [
    [Math.floor(whole / 3600), 'H'],
    [Math.floor(whole / 60) % 60, 'M'],
    [whole % 60, 'S'],
  ] as const
  const time = parts.map(([amount, unit]) => (amount > 0 ? `${amount}${unit}` : '')).join('')
  return `PT${time || '0S'}`
}

/** Longer than any training; far below where `Intl.DurationFormat` throws (2^53 seconds). */
const LONGEST = 1_000_000

/** Content may hold any number; `Intl.DurationFormat` throws on fractions and mixed signs. */
function wholeAmount(amount: number): number {
  return Number.isNaN(amount) ? 0 : Math.min(Math.max(0, Math.round(amount)), LONGEST)
}
