import {Readable} from 'node:stream'
import {z} from 'zod'
import MailComposer from 'nodemailer/lib/mail-composer'
import {parseConnectionUrl} from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type {Letter} from '../letters/letter.ts'

/** What became of a letter. */
export type Outcome =
  | {kind: 'accepted'}
  /** The server refuses this recipient; `unknown` when it says that there is no such mailbox. */
  | {kind: 'refused'; unknown: boolean; reason: string}
  /** The server refuses this message for good. */
  | {kind: 'rejected'; reason: string}
  /** It was certainly not taken; another attempt is safe. `down` when nobody would be served. */
  | {kind: 'deferred'; down: boolean; reason: string}
  /** The server was given the whole message and said nothing: it may have taken it. */
  | {kind: 'unanswered'; reason: string}

/** Sends letters one after the other. */
export interface Post {
  /** `onHandOver` is called right before the message's first byte; a throw there stops it. */
  send(letter: Letter, onHandOver: () => void): Promise<Outcome>
  /** Ends the connection, if there is one. */
  rest(): void
}

/** How long (milliseconds) a server may be silent. */
const PATIENCE = 30_000

/**
 * A post over any SMTP server (`smtp://user:password@host:587`, `smtps://…`). Its parts are
 * nodemailer's; its own transport would read the message before the server has asked for it, and
 * then nobody could tell after a crash whether a letter had been handed over.
 */
export function createSmtpPost({smtpUrl, from}: {smtpUrl: string; from: string}): Post {
  const {auth, ...options} = parseConnectionUrl(smtpUrl)
  let connection: SMTPConnection | undefined

  async function connected(): Promise<SMTPConnection> {
    if (connection) return connection
    const opened = new SMTPConnection({
      ...options,
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: PATIENCE,
    })
    opened.once('end', () => {
      if (connection === opened) connection = undefined
    })
    try {
      await new Promise<void>((resolve, reject) => {
        opened.on('error', reject)
        opened.connect((error) => {
          if (error) return reject(error)
          if (!auth) return resolve()
          opened.login(auth, (refusal) => (refusal ? reject(refusal) : resolve()))
        })
      })
    } catch (error) {
      opened.close()
      throw error
    }
    connection = opened
    return opened
  }

  function hangUp(): void {
    connection?.close()
    connection = undefined
  }

  return {
    async send(letter, onHandOver) {
      const message = await new MailComposer({...letter, from, newline: 'win'}).compile().build()
      let handedOver = false
      // Read when the server has answered DATA with 354, not before.
      const body = new Readable({
        read() {
          if (handedOver) return
          try {
            onHandOver()
            handedOver = true
            this.push(message)
            this.push(null)
          } catch (error) {
            this.destroy(error instanceof Error ? error : new Error(String(error)))
          }
        },
      })
      try {
        const smtp = await connected()
        const envelope = {from: addressOf(from), to: letter.to, size: message.length}
        await new Promise<void>((resolve, reject) => {
          smtp.send(envelope, body, (error) => (error ? reject(error) : resolve()))
        })
        return {kind: 'accepted'}
      } catch (error) {
        hangUp()
        return outcomeOf(error, handedOver)
      }
    },
    rest() {
      connection?.quit()
      connection = undefined
    },
  }
}

/** The address in `Name <address>`. */
function addressOf(from: string): string {
  return /<([^>]+)>/.exec(from)?.[1] ?? from
}

/** What nodemailer's errors say: https://nodemailer.com/smtp/#error-codes */
const smtpError = z.object({
  message: z.string(),
  responseCode: z.number().optional().catch(undefined),
  response: z.string().optional().catch(undefined),
  command: z.string().optional().catch(undefined),
})

/** Enhanced status codes of mailboxes that do not exist: RFC 3463, 3.2 */
const NO_SUCH_MAILBOX = /\b5\.1\.(?:1|2|3|6|10)\b/

function outcomeOf(error: unknown, handedOver: boolean): Outcome {
  const parsed = smtpError.safeParse(error)
  if (!parsed.success) throw error
  const {command, message, response = '', responseCode} = parsed.data
  const reason = response || message
  const isPermanent = responseCode !== undefined && responseCode >= 500
  if (command === 'RCPT TO' && isPermanent) {
    return {kind: 'refused', unknown: NO_SUCH_MAILBOX.test(response), reason}
  }
  if (command === 'RCPT TO' && responseCode !== undefined) {
    return {kind: 'deferred', down: false, reason}
  }
  if (handedOver && isPermanent) return {kind: 'rejected', reason}
  if (handedOver && responseCode === undefined) return {kind: 'unanswered', reason}
  // Before the message only the connection, the sign-in or the sender can be at fault.
  return {kind: 'deferred', down: !handedOver, reason}
}
