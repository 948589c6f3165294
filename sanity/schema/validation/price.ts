import {isRecord, type Verdict} from './verdict.ts'

/** Refuses a paid program without amount or currency (ISO 4217). */
export function checkPrice(price: unknown): Verdict {
  if (!isRecord(price) || price['kind'] !== 'paid') return true
  const {amount, currency} = price
  if (typeof amount !== 'number' || amount <= 0) return 'Give the price as a positive number.'
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) {
    return 'Give the currency as three capital letters, for example “USD”.'
  }
  return true
}
