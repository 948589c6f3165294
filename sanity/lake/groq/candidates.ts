import {isPrimitive, type AttributePath} from './attribute-path.ts'
import type {Constraint} from './constraint.ts'
import {VERSIONS_PREFIX} from './document-group.ts'
import {IdPattern} from './id-pattern.ts'
import {unionOfIds} from './sorted-ids.ts'
import type {View} from './view.ts'

/** Stored ids, ascending; `null` when the constraint cannot narrow anything for these keys. */
type Candidates = readonly string[] | null

const NOTHING: readonly string[] = []

/**
 * Finds the stored ids of a superset of the documents that satisfy a constraint, given the
 * evaluated keys.
 */
export function findCandidates(
  constraint: Constraint,
  keys: readonly unknown[],
  view: View,
): Candidates {
  switch (constraint.kind) {
    case 'every':
      return smallest(constraint.parts.map((part) => findCandidates(part, keys, view)))
    case 'some': {
      const lists: (readonly string[])[] = []
      for (const part of constraint.parts) {
        const list = findCandidates(part, keys, view)
        if (list === null) return null
        lists.push(list)
      }
      return unionOfIds(lists)
    }
    case 'equals':
      return withValue(constraint.path, keys[constraint.key], view)
    case 'in':
      return withValueIn(constraint.path, keys[constraint.key], view)
    case 'references':
      return referencing(keys[constraint.key], view)
    case 'holdsReference': {
      // The reference index holds strings only; a number or null may equal what it does not hold.
      const target = keys[constraint.key]
      return typeof target === 'string' ? view.index.referrers(target) : null
    }
    case 'idPrefix': {
      const prefix = keys[constraint.key]
      return typeof prefix === 'string' ? view.storedIdsWithPrefix(prefix) : NOTHING
    }
    case 'versionOf': {
      const id = keys[constraint.key]
      if (typeof id !== 'string') return NOTHING
      return unionOfIds([view.index.group(id), view.storedIdsOf(id)])
    }
    case 'partOfRelease': {
      const release = keys[constraint.key]
      if (typeof release !== 'string') return NOTHING
      return view.storedIdsWithPrefix(`${VERSIONS_PREFIX}${release}.`)
    }
  }
}

function smallest(lists: readonly Candidates[]): Candidates {
  let best: Candidates = null
  for (const list of lists) {
    if (list !== null && (best === null || list.length < best.length)) best = list
  }
  return best
}

function withValue(path: AttributePath, value: unknown, view: View): Candidates {
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
  return view.index.withValue(path, value)
}

function withValueIn(path: AttributePath, values: unknown, view: View): Candidates {
  if (values instanceof IdPattern) {
    return path.join('.') === '_id' ? view.storedIdsWithPrefix(values.prefix) : null
  }
  if (!Array.isArray(values)) return NOTHING
  const lists: (readonly string[])[] = []
  for (const value of values) {
    const list = withValue(path, value, view)
    if (list === null) return null
    lists.push(list)
  }
  return unionOfIds(lists)
}

function referencing(targets: unknown, view: View): Candidates {
  if (typeof targets === 'string') return view.index.referrers(targets)
  if (!Array.isArray(targets)) return NOTHING
  return unionOfIds(
    targets.map((target) => (typeof target === 'string' ? view.index.referrers(target) : NOTHING)),
  )
}
