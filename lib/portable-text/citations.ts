import type {Annotation, BodyBlock, Source} from '@/lib/content/types'

/** A source of a body, with the places that rest on it. */
export interface CitedSource {
  source: Source
  /** Place in the list of sources, from 1, by first use. */
  number: number
  /** Anchor of its entry in the list. */
  id: string
  /** Anchors of the marks in the text that name it, in order. */
  marks: string[]
}

/** What a citation's mark shows, added to the annotation by {@link withCitations}. */
export interface CitationMark {
  _type: 'citation'
  /** Anchor of the mark itself. */
  id?: string
  cited?: readonly Pick<CitedSource, 'number' | 'id' | 'source'>[]
}

type CitationAnnotation = Extract<Annotation, {_type: 'citation'}>

/**
 * Numbers the sources of a body in the order of their first use, and tells each mark its numbers.
 * Nothing is stored, so that editors may move and delete blocks: a source has one number wherever
 * it is named, and the numbers have no gaps. Anchors are made of keys and ids, which do not move.
 */
export function withCitations(body: readonly BodyBlock[]): {
  body: BodyBlock[]
  sources: CitedSource[]
} {
  const sources = new Map<string, CitedSource>()
  const numbered = body.map((block): BodyBlock => {
    if (block._type !== 'block') return block
    const used = new Map(citationsInOrder(block).map((mark) => [mark._key, mark]))
    if (used.size === 0) return block
    const marks = new Map(
      [...used].map(([key, mark]) => [key, cite(`cite-${block._key}-${key}`, mark, sources)]),
    )
    return {
      ...block,
      markDefs: (block.markDefs ?? []).map((mark) =>
        mark._type === 'citation' ? {...mark, ...marks.get(mark._key)} : mark,
      ),
    }
  })
  return {body: numbered, sources: [...sources.values()]}
}

/** The sources of a body in the order of their first use, each once. */
export function citedSources(body: readonly BodyBlock[]): Source[] {
  return withCitations(body).sources.map(({source}) => source)
}

function cite(
  id: string,
  mark: CitationAnnotation,
  sources: Map<string, CitedSource>,
): Pick<CitationMark, 'id' | 'cited'> {
  const cited = mark.sources.map((source) => {
    const known = sources.get(source._id) ?? {
      source,
      number: sources.size + 1,
      id: `source-${source._id}`,
      marks: [],
    }
    sources.set(source._id, known)
    if (!known.marks.includes(id)) known.marks.push(id)
    return known
  })
  return {id, cited}
}

/** The citations of a block as its words name them; one that no word carries is not a citation. */
function citationsInOrder({
  children,
  markDefs,
}: Extract<BodyBlock, {_type: 'block'}>): CitationAnnotation[] {
  const citations = new Map(
    (markDefs ?? []).flatMap((mark) => (mark._type === 'citation' ? [[mark._key, mark]] : [])),
  )
  return (children ?? [])
    .flatMap((child) => (child._type === 'span' ? (child.marks ?? []) : []))
    .flatMap((key) => citations.get(key) ?? [])
}
