import {once} from 'node:events'
import {type ParsedMail, simpleParser} from 'mailparser'
import {SMTPServer} from 'smtp-server'

/** A letter as it arrived. */
export interface ReceivedLetter {
  to: string
  /** Headers and body as they were on the wire. */
  source: string
  mail: ParsedMail
}

/** What the server says instead of taking a letter. */
export interface Refusal {
  at: 'recipient' | 'message'
  code: number
  message: string
}

/** A real SMTP server on this machine that keeps what it gets. */
export interface MailServer {
  url: string
  letters: ReceivedLetter[]
  /** Asked before each letter; a refusal is what the server answers. */
  refuse: (to: string) => Refusal | 'hang up' | undefined
  close(): Promise<void>
}

/** Starts a mail server, on a free port unless one is given. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const letters: ReceivedLetter[] = []
  const handle: MailServer = {
    url: '',
    letters,
    refuse: () => undefined,
    close: async () => new Promise((resolve) => server.close(() => resolve())),
  }
  async function take(
    stream: AsyncIterable<unknown>,
    to: string,
    done: (refusal?: Error) => void,
  ): Promise<void> {
    const source = await readAll(stream)
    const refusal = handle.refuse(to)
    if (refusal === 'hang up') return server.connections.forEach((one) => one.close())
    if (refusal) return done(answer(refusal))
    letters.push({to, source, mail: await simpleParser(source)})
    done()
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({address}, _session, callback) {
      const refusal = handle.refuse(address)
      if (refusal === undefined || refusal === 'hang up' || refusal.at === 'message') callback()
      else callback(answer(refusal))
    },
    onData(stream, session, callback) {
      void take(stream, session.envelope.rcptTo[0]?.address ?? '', callback)
    },
  })
  // Clients that hang up are not the server's failure.
  server.on('error', () => undefined)
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  handle.url = `smtp://127.0.0.1:${address.port}`
  return handle
}

function answer({code, message}: Refusal): Error {
  return Object.assign(new Error(message), {responseCode: code})
}

async function readAll(stream: AsyncIterable<unknown>): Promise<string> {
  let text = ''
  for await (const chunk of stream) text += String(chunk)
  return text
}
