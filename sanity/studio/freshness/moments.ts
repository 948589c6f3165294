const STEPS: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
]

/** A moment as seen from another, both in milliseconds: “3 minutes ago”. */
export function ago(at: number, now: number): string {
  const seconds = Math.round((at - now) / 1_000)
  const [unit, length] = STEPS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1]
  const format = new Intl.RelativeTimeFormat('en', {numeric: 'auto'})
  return format.format(Math.trunc(seconds / length), unit)
}
