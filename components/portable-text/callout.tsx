import type {BodyBlockOf} from '@/lib/content/types'
import {SimpleText} from './simple-text'
import styles from './callout.module.css'

/** What a tone is called above the callout's own title. */
const TONES = {
  note: 'Note',
  tip: 'Tip',
  warning: 'Take care',
  redFlags: 'See a clinician first',
} satisfies Record<BodyBlockOf<'callout'>['tone'], string>

export function Callout({callout}: {callout: BodyBlockOf<'callout'>}) {
  const {tone} = callout
  return (
    <aside className={styles.callout} data-tone={tone}>
      <p className={styles.tone}>{TONES[tone]}</p>
      {callout.title ? <h3>{callout.title}</h3> : null}
      <SimpleText value={callout.body} />
    </aside>
  )
}
