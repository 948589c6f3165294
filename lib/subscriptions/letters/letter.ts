import {html, raw} from 'hono/html'

/** A mail that is ready to be sent, in the words of nodemailer's composer. */
export interface Letter {
  to: string
  subject: string
  text: string
  html: string
  messageId: string
  headers: Record<string, string | {prepared: true; value: string}>
}

/** What a letter says, in the order of reading. */
export type Passage =
  | {kind: 'text'; text: string}
  | {kind: 'button'; label: string; href: string}
  | {kind: 'article'; title: string; href: string; meta: string; text: string}

/** What every letter ends with: why it came, and the links that end it. */
export interface Foot {
  why: string
  links: readonly {label: string; href: string}[]
  /** The sender's postal address, where the law wants one. */
  address: string | undefined
}

/** What a letter is made of. */
export interface LetterContent {
  site: string
  heading: string
  passages: readonly Passage[]
  foot: Foot
}

const INK = '#1a1713'
const ACCENT = '#e2401b'
const SANS = "Archivo, 'Helvetica Neue', Arial, sans-serif"
const SERIF = "Newsreader, Georgia, 'Times New Roman', serif"

/** The letter for programs that show no HTML, and for people who want none. */
export function plainText({foot, heading, passages, site}: LetterContent): string {
  const said = passages.map((passage) => {
    if (passage.kind === 'text') return passage.text
    if (passage.kind === 'button') return `${passage.label}:\n${passage.href}`
    return [passage.title, passage.meta, passage.text, passage.href].filter(Boolean).join('\n')
  })
  const links = foot.links.map(({href, label}) => `${label}: ${href}`)
  const end = [foot.why, ...links, ...(foot.address ? [foot.address] : [])].join('\n')
  return [heading, ...said, `-- \n${site}\n${end}`].join('\n\n')
}

/** The letter as HTML: no picture, no script, nothing that tells the sender that it was opened. */
export async function htmlText({foot, heading, passages, site}: LetterContent): Promise<string> {
  const document = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="color-scheme" content="light dark" />
        <meta name="viewport" content="width=device-width" />
        <title>${heading}</title>
      </head>
      <body style="margin:0;padding:24px;font:18px/1.55 ${raw(SERIF)}">
        <div style="max-width:36rem;margin:0 auto">
          <p
            style="margin:0 0 24px;font:800 18px/1 ${raw(SANS)};border-bottom:4px solid ${ACCENT};display:inline-block;padding-bottom:6px"
          >
            ${site}
          </p>
          <h1 style="margin:0 0 16px;font:800 28px/1.1 ${raw(SANS)}">${heading}</h1>
          ${passages.map(passageHtml)}
          <div
            style="margin-top:40px;padding-top:16px;border-top:1px solid #cdc4b0;font:14px/1.6 ${raw(SANS)};opacity:0.75"
          >
            <p style="margin:0">${foot.why}</p>
            <p style="margin:8px 0 0">
              ${foot.links.map(({href, label}) => html`<a href="${href}" style="color:inherit">${label}</a> &nbsp; `)}
            </p>
            ${foot.address ? html`<p style="margin:8px 0 0">${foot.address}</p>` : ''}
          </div>
        </div>
      </body>
    </html>`
  return document.toString()
}

function passageHtml(passage: Passage) {
  switch (passage.kind) {
    case 'text':
      return html`<p style="margin:0 0 16px">${passage.text}</p>`
    case 'button':
      return html`<p style="margin:24px 0">
        <a
          href="${passage.href}"
          style="display:inline-block;padding:12px 20px;background:${INK};color:#f6f1e6;font:800 16px/1.2 ${raw(SANS)};text-decoration:none"
          >${passage.label}</a
        >
      </p>`
    case 'article':
      return html`<div style="margin:0 0 28px">
        <h2 style="margin:0 0 4px;font:800 21px/1.2 ${raw(SANS)}">
          <a href="${passage.href}" style="color:inherit;text-decoration:none">${passage.title}</a>
        </h2>
        <p style="margin:0 0 6px;font:14px/1.5 ${raw(SANS)};opacity:0.75">${passage.meta}</p>
        <p style="margin:0">${passage.text}</p>
      </div>`
  }
}
