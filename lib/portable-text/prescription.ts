import type {Prescription} from '@/lib/content/types'
import {formatRest} from '@/lib/format/duration'
import {quantityText} from '@/lib/format/quantity'

/** Stands where an author said nothing. */
const NOTHING = '–'

/** "3 × 8". */
export function dose({reps, sets}: Pick<Prescription, 'reps' | 'sets'>): string {
  return [sets, reps].filter(Boolean).join(' × ') || NOTHING
}

/** "2 min". */
export function restBetween({rest}: Pick<Prescription, 'rest'>): string {
  return rest ? formatRest(rest) : NOTHING
}

/** "40 kg (88 lb) · RPE 7 · tempo 3-1-1 · stop early": whatever an author added to the dose. */
export function prescriptionDetails({load, note, tempo, weight}: Prescription): string {
  const weighs = weight ? quantityText(weight) : ''
  return [weighs, load, tempo ? `tempo ${tempo}` : null, note].filter(Boolean).join(' · ')
}
