import {markTerms} from '@/lib/search/words'

interface MarkedProps {
  terms: ReadonlySet<string>
  text: string
}

/** A text with the words marked that a search found in it. */
export function Marked({terms, text}: MarkedProps) {
  return markTerms(text, terms).map(({marked, text: piece}, place) =>
    // Pieces have no identity but their place.
    marked ? <mark key={`${place} ${piece}`}>{piece}</mark> : piece,
  )
}
