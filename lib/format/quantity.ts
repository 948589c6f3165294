import {LOCALE} from './locale'

/** A measure as content holds it: whatever the Studio requires may still be missing. */
export interface Measure {
  value?: number | null
  upTo?: number | null
  unit?: string | null
}

/** A measure in words, in the units of either half of the readers. */
export interface FormattedQuantity {
  metric: string
  customary: string
}

interface Unit {
  metric: Intl.NumberFormat
  customary: Intl.NumberFormat
  /** How many of the customary unit make one of the metric one. */
  factor: number
}

function unit(metric: string, customary: string, factor: number): Unit {
  return {metric: formatOf(metric), customary: formatOf(customary), factor}
}

function formatOf(name: string): Intl.NumberFormat {
  return new Intl.NumberFormat(LOCALE, {style: 'unit', unit: name, maximumFractionDigits: 2})
}

/** The factors are exact by definition: NIST Special Publication 811, appendix B.8. */
const UNITS = new Map([
  ['kg', unit('kilogram', 'pound', 1 / 0.45359237)],
  ['cm', unit('centimeter', 'inch', 1 / 2.54)],
  ['m', unit('meter', 'foot', 1 / 0.3048)],
])

/** Nothing that readers lift or walk lies outside of these, and numbers keep their digits inside. */
const SMALLEST = 0.01
const LARGEST = 1e6

/** "40 kg" and "88 lb", "16–24 kg" and "35–53 lb"; `undefined` for what is no measure. */
export function formatQuantity(measure: Measure): FormattedQuantity | undefined {
  const known = UNITS.get(measure.unit ?? '')
  if (!known || !isAmount(measure.value)) return undefined
  const bounds = [measure.value, ...(isAmount(measure.upTo) ? [measure.upTo] : [])]
  return {
    metric: formatBounds(known.metric, bounds),
    customary: formatBounds(
      known.customary,
      bounds.map((bound) => rounded(bound * known.factor)),
    ),
  }
}

/** "40 kg (88 lb)", for texts that cannot ask the reader; empty for what is no measure. */
export function quantityText(measure: Measure): string {
  const formatted = formatQuantity(measure)
  return formatted ? `${formatted.metric} (${formatted.customary})` : ''
}

function formatBounds(format: Intl.NumberFormat, [from = 0, to]: readonly number[]): string {
  return to === undefined || to <= from ? format.format(from) : format.formatRange(from, to)
}

/** Plates come in halves at the light end; nobody loads a tenth of a pound. */
function rounded(amount: number): number {
  return amount < 10 ? Math.max(0.5, Math.round(amount * 2) / 2) : Math.round(amount)
}

function isAmount(value: number | null | undefined): value is number {
  return typeof value === 'number' && value >= SMALLEST && value <= LARGEST
}
