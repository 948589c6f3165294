import type {ExprNode} from 'groq-js'

/** A function of our own inside a GROQ tree; arguments and result are plain evaluated values. */
export type NativeFunction = (...values: readonly unknown[]) => unknown

/**
 * Builds a node that calls `call` with its evaluated arguments.
 *
 * groq-js has no registry for own functions. But its `+` joins two arrays by `left.concat(right)`,
 * so an array whose own `concat` is our function makes `array + [arguments]` a synchronous call in
 * the scope where the node stands. Works in `evaluateSync` only.
 */
export function nativeCall(call: NativeFunction, args: readonly ExprNode[]): ExprNode {
  const callee: unknown[] = []
  Object.defineProperty(callee, 'concat', {value: (values: readonly unknown[]) => call(...values)})
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
