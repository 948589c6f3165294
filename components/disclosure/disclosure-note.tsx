import type {Disclosure} from '@/lib/links/rel'
import styles from './disclosure-note.module.css'

/** The site's wording for each interest it may have. */
export type DisclosureTexts = {[Kind in Disclosure]: string | null} | null | undefined

interface DisclosureNoteProps {
  kinds: readonly Disclosure[]
  texts: DisclosureTexts
}

/** Said when the editors have written no words of their own: a disclosure must never be missing. */
const FALLBACK: Readonly<Record<Disclosure, string>> = {
  own: 'Some links lead to programs that we or our authors sell.',
  affiliate: 'We earn a commission when you buy through some of these links.',
  sponsored: 'Someone paid for some of the links on this page.',
}

/** Who profits from the links that follow; nothing when nobody does. */
export function DisclosureNote({kinds, texts}: DisclosureNoteProps) {
  if (kinds.length === 0) return null
  return (
    <aside className={styles.disclosure} aria-label="Disclosure">
      {kinds.map((kind) => (
        <p key={kind}>{texts?.[kind] || FALLBACK[kind]}</p>
      ))}
    </aside>
  )
}
