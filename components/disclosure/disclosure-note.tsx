import {disclosureText, type DisclosureTexts} from '@/lib/links/disclosure-text'
import type {Disclosure} from '@/lib/links/rel'
import styles from './disclosure-note.module.css'

interface DisclosureNoteProps {
  kinds: readonly Disclosure[]
  texts: DisclosureTexts
}

/** Who profits from the links that follow; nothing when nobody does. */
export function DisclosureNote({kinds, texts}: DisclosureNoteProps) {
  if (kinds.length === 0) return null
  return (
    <aside className={styles.disclosure} aria-label="Disclosure">
      {kinds.map((kind) => (
        <p key={kind}>{disclosureText(kind, texts)}</p>
      ))}
    </aside>
  )
}
