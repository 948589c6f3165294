import type {HttpBindings} from '@hono/node-server'
import type {Context} from 'hono'

interface NodeContext extends Context {
  env: Partial<HttpBindings> | undefined
}

/** The Node request behind a Hono context; `undefined` when the app is called without a server. */
export function nodeBindings(context: Context): Pick<HttpBindings, 'incoming'> | undefined {
  const {env}: NodeContext = context
  return env?.incoming && {incoming: env.incoming}
}
