import type {PipeFuncCallNode} from 'groq-js'
import {valueAt, type AttributePath} from './attribute-path.ts'
import {firstInOrder} from './first-in-order.ts'
import {itemPath} from './item-path.ts'
import type {Meter} from './meter.ts'
import {compareSortKeys, sortKey, type SortKey} from './sort-key.ts'

/** One argument of `order()`: an attribute of the item. */
export interface OrderKey {
  readonly path: AttributePath
  readonly direction: 'asc' | 'desc'
}

/** The arguments of an `order()` that names attributes only; `null` for any other. */
export function readItemOrder({name, args}: PipeFuncCallNode): readonly OrderKey[] | null {
  if (name !== 'order') return null
  const keys = args.map(readOrderKey)
  return keys.includes(null) ? null : keys.flatMap((key) => key ?? [])
}

/** One argument of `order()`; `null` when it is no attribute of the item. */
export function readOrderKey(argument: PipeFuncCallNode['args'][number]): OrderKey | null {
  const isDirected = argument.type === 'Asc' || argument.type === 'Desc'
  const path = itemPath(isDirected ? argument.base : argument)
  return path && {path, direction: argument.type === 'Desc' ? 'desc' : 'asc'}
}

/** What sorting a row costs beyond its keys. */
const ROW_UNITS = 6

/**
 * What groq-js's `order()` makes of a list, or the beginning of it: the first `needed` ones.
 * Items that tie stay in the order in which they came.
 */
export function inItemOrder<Item>(
  items: readonly Item[],
  order: readonly OrderKey[],
  {needed = Infinity, meter}: {readonly needed?: number; readonly meter: Meter},
): Item[] {
  meter.spend(items.length * (ROW_UNITS + order.length))
  const [first, ...others] = order
  if (first === undefined) return items.slice(0, needed)
  const rows = items.map((item, position) => ({item, position, key: keyOf(item, first)}))
  const compare = (left: Row<Item>, right: Row<Item>): number => {
    const result = directed(first, compareSortKeys(left.key, right.key))
    if (result !== 0) return result
    for (const other of others) {
      const keys = [keyOf(left.item, other), keyOf(right.item, other)] as const
      const further = directed(other, compareSortKeys(...keys))
      if (further !== 0) return further
    }
    return left.position - right.position
  }
  return firstInOrder(rows, needed, compare).map(({item}) => item)
}

interface Row<Item> {
  readonly item: Item
  readonly position: number
  /** Of the first argument: the others are seldom needed. */
  readonly key: SortKey
}

function directed({direction}: OrderKey, result: number): number {
  return direction === 'asc' ? result : -result
}

function keyOf(item: unknown, {path}: OrderKey): SortKey {
  return sortKey(typeof item === 'object' && item !== null ? valueAt(item, path) : null)
}
