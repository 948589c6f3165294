import type {BodyBlockOf} from '@/lib/content/types'
import {calloutTone} from '@/lib/portable-text/callout-tone'
import {SimpleText} from './simple-text'
import styles from './callout.module.css'

export function Callout({callout}: {callout: BodyBlockOf<'callout'>}) {
  const {tone} = callout
  return (
    <aside className={styles.callout} data-tone={tone}>
      <p className={styles.tone}>{calloutTone(tone)}</p>
      {callout.title ? <h3>{callout.title}</h3> : null}
      <SimpleText value={callout.body} />
    </aside>
  )
}
