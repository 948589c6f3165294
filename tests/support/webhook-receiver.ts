import {createServer, type IncomingHttpHeaders} from 'node:http'
import {text} from 'node:stream/consumers'

/** A request that a webhook made. */
export interface ReceivedWebhook {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A receiver of webhooks whose answers the test decides. */
export interface WebhookReceiver {
  readonly url: string
  readonly received: readonly ReceivedWebhook[]
  /** Answers the next requests with these statuses, then 200 again. */
  answerNext(...statuses: number[]): void
  close(): Promise<void>
}

/** Starts a receiver on a free port. */
export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const received: ReceivedWebhook[] = []
  const answers: number[] = []
  const server = createServer(async (request, response) => {
    received.push({headers: request.headers, body: await text(request)})
    response.writeHead(answers.shift() ?? 200).end()
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}/hook`,
    received,
    answerNext: (...statuses) => void answers.push(...statuses),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
