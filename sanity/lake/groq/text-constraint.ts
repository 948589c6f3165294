import type {ExprNode} from 'groq-js'
import {isInsideItem} from './item-path.ts'
import {readMatch, type MatchCall} from './match-call.ts'
import {ungroup} from './syntax-tree.ts'

/** Reads a condition as a search in texts of the item alone; `null` when it is none. */
export function readItemMatch(condition: ExprNode): MatchCall | null {
  const match = readMatch(condition)
  return match !== null && isTextOfItem(match.text) ? match : null
}

/** Whether every word of an expression is a word of some text, or of a block, of the item. */
function isTextOfItem(expression: ExprNode): boolean {
  const node = ungroup(expression)
  if (node.type === 'Array') return node.elements.every(({value}) => isTextOfItem(value))
  if (node.type === 'FuncCall') {
    const name = `${node.namespace}::${node.name}`
    if (name === 'global::coalesce') return node.args.every(isTextOfItem)
    return name === 'pt::text' && node.args.every(isInsideItem)
  }
  return isInsideItem(node)
}
