import {expect} from '@playwright/test'
import {SITE} from './stack.ts'

/** How long to wait for a change where its speed is not what is tested (milliseconds). */
const PATIENCE = 10_000

/** What a reader's browser gets for an address, before it follows redirects. */
export interface Answer {
  readonly status: number
  readonly html: string
  readonly location: string | null
}

/** A text for each path. */
type Texts = Readonly<Record<string, string>>

/** Asks the site for a path, as a reader who is not signed in. */
export async function read(path: string): Promise<Answer> {
  const response = await fetch(SITE + path, {redirect: 'manual'})
  const {status, headers} = response
  return {status, html: await response.text(), location: headers.get('location')}
}

/** Waits until every page shows its text, for `within` milliseconds at most. */
export async function expectToRead(texts: Texts, within = PATIENCE): Promise<void> {
  const pages = () => pagesWhere(texts, ({html}, text) => !html.includes(text))
  await expect.poll(pages, options('pages that do not show it yet', within)).toEqual([])
}

/** Waits until no page shows its text any more. */
export async function expectNotToRead(texts: Texts): Promise<void> {
  const pages = () => pagesWhere(texts, ({html}, text) => html.includes(text))
  await expect.poll(pages, options('pages that still show it')).toEqual([])
}

/** Waits until an address answers with a status. */
export async function expectStatus(path: string, status: number): Promise<void> {
  await expect.poll(async () => (await read(path)).status, options(path)).toBe(status)
}

/** Waits until an address leads to another for good. */
export async function expectRedirect(from: string, to: string): Promise<void> {
  const answer = async () => {
    const {status, location} = await read(from)
    return {status, location}
  }
  await expect.poll(answer, options(from)).toEqual({status: 308, location: to})
}

async function pagesWhere(
  texts: Texts,
  isProblem: (answer: Answer, text: string) => boolean,
): Promise<string[]> {
  const found = Object.entries(texts).map(async ([path, text]) =>
    isProblem(await read(path), text) ? [path] : [],
  )
  return (await Promise.all(found)).flat()
}

function options(message: string, timeout = PATIENCE) {
  return {message, timeout, intervals: [25]}
}
