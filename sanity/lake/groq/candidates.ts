import {isPrimitive, type AttributePath} from './attribute-path.ts'
import type {Constraint} from './constraint.ts'
import {VERSIONS_PREFIX} from './document-group.ts'
import {IdPattern} from './id-pattern.ts'
import {termsOfPattern} from './match-pattern.ts'
import type {Meter} from './meter.ts'
import {unionOfIds} from './sorted-ids.ts'
import {termsOfTextQuery} from './text-query.ts'
import type {View} from './view.ts'
import {wordsFor} from './words-in-reach.ts'

/** Stored ids, ascending; `null` when the constraint cannot narrow anything for these keys. */
type Candidates = readonly string[] | null

/** Where candidates are looked up, and what counts the work of it. */
export interface CandidateSource {
  readonly view: View
  readonly meter: Meter
}

/** What looking one value up in an index costs. */
const LOOKUP_UNITS = 8
/** Up to so many documents are searched without the index of words. */
const FEW_TEXTS = 64
const NOTHING: readonly string[] = []

/**
 * Finds the stored ids of a superset of the documents that satisfy a constraint, given the
 * evaluated keys.
 */
export function findCandidates(
  constraint: Constraint,
  keys: readonly unknown[],
  source: CandidateSource,
): Candidates {
  const {view, meter} = source
  switch (constraint.kind) {
    case 'every': {
      const texts = constraint.parts.filter(isTextSearch)
      const others = constraint.parts.filter((part) => !isTextSearch(part))
      const best = smallest(others.map((part) => findCandidates(part, keys, source)))
      // Reading through a few texts costs less than looking words up.
      if (best !== null && best.length <= FEW_TEXTS) return best
      return smallest([best, ...texts.map((part) => findCandidates(part, keys, source))])
    }
    case 'some':
      return eitherOf(
        constraint.parts.map((part) => () => findCandidates(part, keys, source)),
        meter,
      )
    case 'equals':
      return withValue(constraint.path, keys[constraint.key], source)
    case 'in':
      return withValueIn(constraint.path, keys[constraint.key], source)
    case 'pattern':
      return withWords(termsOfPattern(keys[constraint.key], meter) ?? [], source)
    case 'someTerm': {
      const terms = termsOfPattern(keys[constraint.key], meter) ?? []
      return eitherOf(
        terms.map((term) => () => withWords([term], source)),
        meter,
      )
    }
    case 'textQuery':
      return withWords(termsOfTextQuery(keys[constraint.key]), source)
    case 'references':
      return referencing(keys[constraint.key], source)
    case 'holdsReference': {
      // The reference index holds strings only; a number or null may equal what it does not hold.
      const target = keys[constraint.key]
      return typeof target === 'string' ? view.index.referrers(target) : null
    }
    case 'idPrefix': {
      const prefix = keys[constraint.key]
      return typeof prefix === 'string' ? withPrefix(prefix, source) : NOTHING
    }
    case 'versionOf': {
      const id = keys[constraint.key]
      if (typeof id !== 'string') return NOTHING
      return unionOfIds([view.index.group(id), view.storedIdsOf(id)])
    }
    case 'partOfRelease': {
      const release = keys[constraint.key]
      if (typeof release !== 'string') return NOTHING
      return withPrefix(`${VERSIONS_PREFIX}${release}.`, source)
    }
  }
}

function isTextSearch({kind}: Constraint): boolean {
  return kind === 'pattern' || kind === 'someTerm' || kind === 'textQuery'
}

function withWords(terms: readonly string[] | null, {view, meter}: CandidateSource): Candidates {
  if (terms === null) return null
  const words = wordsFor(view.index, meter)
  return words === null ? null : words.find(terms, meter)
}

function smallest(lists: readonly Candidates[]): Candidates {
  let best: Candidates = null
  for (const list of lists) {
    if (list !== null && (best === null || list.length < best.length)) best = list
  }
  return best
}

function eitherOf(finders: readonly (() => Candidates)[], meter: Meter): Candidates {
  const lists: (readonly string[])[] = []
  for (const find of finders) {
    const list = find()
    if (list === null) return null
    lists.push(list)
  }
  return union(lists, meter)
}

/** Throws before it joins more ids than the query may still look at. */
function union(lists: readonly (readonly string[])[], meter: Meter): readonly string[] {
  for (const list of lists) meter.spend(list.length)
  return unionOfIds(lists)
}

function withPrefix(prefix: string, {view, meter}: CandidateSource): readonly string[] {
  const ids = view.storedIdsWithPrefix(prefix)
  meter.spend(ids.length)
  return ids
}

function withValue(
  path: AttributePath,
  value: unknown,
  {view, meter}: CandidateSource,
): Candidates {
  // `null == null` is true in GROQ, and a missing attribute is null: no index lists those.
  if (value === null || value === undefined) return null
  if (!isPrimitive(value)) return NOTHING
  const [name] = path
  if (name === '_originalId') return null
  if (name === '_id') {
    return path.length === 1 && typeof value === 'string' ? view.storedIdsOf(value) : NOTHING
  }
  if (name === '_type' && path.length === 1) {
    return typeof value === 'string' ? view.index.ofType(value) : NOTHING
  }
  if (path.at(-1) === '_ref' && typeof value === 'string') return view.index.referrers(value)
  const {documentsIndexed} = view.index
  const ids = view.index.withValue(path, value)
  meter.spend(view.index.documentsIndexed - documentsIndexed)
  return ids
}

function withValueIn(path: AttributePath, values: unknown, source: CandidateSource): Candidates {
  if (values instanceof IdPattern) {
    return path.join('.') === '_id' ? withPrefix(values.prefix, source) : null
  }
  if (!Array.isArray(values)) return NOTHING
  source.meter.spend(LOOKUP_UNITS * values.length)
  const lists: (readonly string[])[] = []
  for (const value of new Set<unknown>(values)) {
    const list = withValue(path, value, source)
    if (list === null) return null
    lists.push(list)
  }
  return union(lists, source.meter)
}

function referencing(targets: unknown, {view, meter}: CandidateSource): Candidates {
  if (typeof targets === 'string') return view.index.referrers(targets)
  if (!Array.isArray(targets)) return NOTHING
  meter.spend(LOOKUP_UNITS * targets.length)
  const ids = new Set(targets.filter((target) => typeof target === 'string'))
  return union(
    Array.from(ids, (id) => view.index.referrers(id)),
    meter,
  )
}
