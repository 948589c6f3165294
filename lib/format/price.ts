import {LOCALE} from './locale'

/** A program's price as content holds it. */
export interface Price {
  kind: string | null
  amount: number | null
  currency: string | null
}

/** "Free", "€29.00", or "Paid" when the amount is not told; empty without a price. */
export function formatPrice(price: Price | null | undefined): string {
  if (!price) return ''
  if (price.kind === 'free') return 'Free'
  if (price.amount === null || !price.currency) return 'Paid'
  return formatMoney(price.amount, price.currency)
}

function formatMoney(amount: number, currency: string): string {
  try {
    return new Intl.NumberFormat(LOCALE, {style: 'currency', currency}).format(amount)
  } catch (error) {
    // A currency code that is not three letters makes Intl throw; the number is still of use.
    if (error instanceof RangeError) return `${amount} ${currency}`
    throw error
  }
}
