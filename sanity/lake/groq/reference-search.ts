import type {Meter} from './meter.ts'

const reachableTargets = new WeakMap<object, ReadonlySet<string>>()

/** Saves searches the walk through a document whose references are known: all of them reachable. */
export function rememberTargets(document: object, targets: ReadonlySet<string>): void {
  reachableTargets.set(document, targets)
}

/**
 * GROQ's `references(…)` for an item: whether it holds a reference to any of the targets, which
 * are ids or lists of ids. What a document refers to is collected once, not once per query.
 */
export function referencesAny(item: unknown, targets: readonly unknown[], meter: Meter): boolean {
  const wanted: string[] = []
  for (const target of targets) {
    meter.spendOnScan(target)
    if (typeof target === 'string') wanted.push(target)
    if (!Array.isArray(target)) continue
    for (const id of target) if (typeof id === 'string') wanted.push(id)
  }
  if (wanted.length === 0 || typeof item !== 'object' || item === null) return false
  const held = targetsOf(item, meter)
  return wanted.some((id) => held.has(id))
}

function targetsOf(item: object, meter: Meter): ReadonlySet<string> {
  const known = reachableTargets.get(item)
  if (known !== undefined) return known
  const targets = new Set<string>()
  meter.spendOnWalk(item)
  collect(item, targets)
  if ('_id' in item) reachableTargets.set(item, targets)
  return targets
}

/** groq-js looks no further into an object that has a `_ref`. */
function collect(value: unknown, targets: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value) && '_ref' in value && Boolean(value._ref)) {
    if (typeof value._ref === 'string') targets.add(value._ref)
    return
  }
  for (const child of Object.values(value)) collect(child, targets)
}
