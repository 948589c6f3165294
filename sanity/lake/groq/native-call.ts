import type {ExprNode} from 'groq-js'

/** A function of our own inside a GROQ tree; arguments and result are plain evaluated values. */
export type NativeFunction = (...values: readonly unknown[]) => unknown

/** What is known about a node that {@link nativeCall} built. */
export interface NativeCall {
  /** As given by whoever built it; empty for most. */
  readonly name: string
  readonly args: readonly ExprNode[]
}

const names = new WeakMap<object, string>()

/**
 * Builds a node that calls `call` with its evaluated arguments.
 *
 * groq-js has no registry for own functions. But its `+` joins two arrays by `left.concat(right)`,
 * so an array whose own `concat` is our function makes `array + [arguments]` a synchronous call in
 * the scope where the node stands. Works in `evaluateSync` only.
 */
export function nativeCall(call: NativeFunction, args: readonly ExprNode[], name = ''): ExprNode {
  const callee: unknown[] = []
  Object.defineProperty(callee, 'concat', {value: (values: readonly unknown[]) => call(...values)})
  names.set(callee, name)
  return {
    type: 'OpCall',
    op: '+',
    left: {type: 'Value', value: callee},
    right: {
      type: 'Array',
      elements: args.map((value) => ({type: 'ArrayElement', value, isSplat: false})),
    },
  }
}

/** Reads a native call, or a rewritten copy of one, back; `null` for every other node. */
export function readNativeCall(node: ExprNode): NativeCall | null {
  if (node.type !== 'OpCall' || node.left.type !== 'Value' || node.right.type !== 'Array') {
    return null
  }
  const callee: unknown = node.left.value
  const name = Array.isArray(callee) ? names.get(callee) : undefined
  return name === undefined ? null : {name, args: node.right.elements.map(({value}) => value)}
}
