import type {FuncCallNode} from 'groq-js'

/**
 * The function under whose name groq-js's parser is given those that it does not know, with their
 * real name as the first argument. Nobody here can evaluate it, so queries may not contain it.
 */
export const CARRIER = 'documents::get'

/** The text that opens a call of `name` for groq-js's parser, up to the first argument. */
export function openCarrier(name: string, hasArguments: boolean): string {
  return `${CARRIER}("${name}"${hasArguments ? ', ' : ''}`
}

/** The call that a carrier stands for; every other call is itself. */
export function carriedCall(call: FuncCallNode): FuncCallNode {
  const [carried, ...args] = call.args
  if (fullName(call) !== CARRIER || carried?.type !== 'Value') return call
  const [name = '', namespace = 'global'] = String(carried.value).split('::').toReversed()
  return {...call, namespace, name, args}
}

/** Namespace and name of a function, such as `global::count`. */
export function fullName({namespace, name}: FuncCallNode): string {
  return `${namespace}::${name}`
}
