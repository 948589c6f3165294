// The baseline of the query benchmark: the lake's HTTP stack, answering bytes from memory.
import {readFileSync} from 'node:fs'
import {serve} from '@hono/node-server'
import {Hono} from 'hono'

const [port = '', file = ''] = process.argv.slice(2)
const body = readFileSync(file, 'utf8')
const app = new Hono()
app.get('*', (context) => context.body(body, 200, {'content-type': 'application/json'}))
serve({fetch: app.fetch, port: Number(port), hostname: '127.0.0.1'}, () => process.send?.('ready'))
