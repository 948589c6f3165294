import {createServer} from 'node:net'
import {CommandError} from './command-error.ts'

/** Throws a `CommandError` that names the variable to change when the port is taken. */
export async function assertPortFree(port: number, variable: string, host?: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (cause) => {
      const sentence = `Port ${port} cannot be used (${codeOf(cause)}). Choose another with ${variable}.`
      reject(new CommandError(sentence, {cause}))
    })
    probe.listen({port, host, exclusive: true}, () => probe.close(() => resolve()))
  })
}

function codeOf(error: Error): string {
  if (!('code' in error)) return error.message
  return error.code === 'EADDRINUSE' ? 'another program uses it' : String(error.code)
}
