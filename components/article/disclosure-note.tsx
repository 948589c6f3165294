import {type Disclosure, disclosuresFor} from '@/lib/links/rel'
import styles from './notes.module.css'

/** The site's wording for each interest it may have. */
type DisclosureTexts = {[Kind in Disclosure]: string | null} | null | undefined

interface DisclosureNoteProps {
  relationships: Iterable<string | null | undefined>
  texts: DisclosureTexts
}

/** Said when the editors have written no words of their own: a disclosure must never be missing. */
const FALLBACK: Readonly<Record<Disclosure, string>> = {
  own: 'Some links lead to programs that we or our authors sell.',
  affiliate: 'We earn a commission when you buy through some of these links.',
  sponsored: 'Someone paid for some of the links on this page.',
}

/** Who profits from the links that follow; printed before the first of them, or not at all. */
export function DisclosureNote({relationships, texts}: DisclosureNoteProps) {
  const kinds = disclosuresFor(relationships)
  if (kinds.length === 0) return null
  return (
    <aside className={styles.disclosure} aria-label="Disclosure">
      {kinds.map((kind) => (
        <p key={kind}>{texts?.[kind] ?? FALLBACK[kind]}</p>
      ))}
    </aside>
  )
}
