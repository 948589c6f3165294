import type {BodyBlockOf} from '@/lib/content/types'

type Tone = BodyBlockOf<'callout'>['tone']

const TONES = {
  note: 'Note',
  tip: 'Tip',
  warning: 'Take care',
  redFlags: 'See a clinician first',
} satisfies Record<Tone, string>

/** What a tone is called above the callout's own title. */
export function calloutTone(tone: Tone): string {
  return TONES[tone]
}
