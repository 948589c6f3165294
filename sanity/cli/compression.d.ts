// What is used of https://github.com/expressjs/compression on a server of Node's own; its published
// types are those of an Express server.
declare module 'compression' {
  import type {IncomingMessage, ServerResponse} from 'node:http'
  import type {BrotliOptions} from 'node:zlib'

  export default function compression(options: {
    brotli?: BrotliOptions
  }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void
}
