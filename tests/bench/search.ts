import {brotliCompressSync} from 'node:zlib'
import {chromium, type Page} from '@playwright/test'
import {CHROMIUM_ARGUMENTS, chromiumPath} from '../support/chromium.ts'
import {milliseconds, percentile, type Figure} from './figures.ts'
import {withProductionSite} from './production-site.ts'

/** As readers type them: names, two words, a typo, an alias, a person. */
const QUERIES = ['hinge', 'back hurt', 'revers hiper', 'kettlebel', 'maya', 'protein', 'ankle']

const ROUNDS = 5

/** The search of the sample content in a browser: from a key to the first result on the page. */
export async function benchSearch(): Promise<Figure[]> {
  return await withProductionSite(async ({origin}) => {
    const browser = await chromium.launch({
      executablePath: await chromiumPath(),
      args: CHROMIUM_ARGUMENTS,
    })
    try {
      const page = await browser.newPage()
      await page.goto(`${origin}/search`, {waitUntil: 'networkidle'})
      const [first = ''] = QUERIES
      const cold = await timeToResult(page, first)
      const warm: number[] = []
      for (let round = 0; round < ROUNDS; round++) {
        for (const query of QUERIES) {
          await emptyField(page)
          warm.push(await timeToResult(page, query))
        }
      }
      const index = await (await fetch(`${origin}/search/index/0`)).text()
      return [
        {
          what: 'search on the sample content, in a browser: a key to the first result, p95',
          measured: milliseconds(percentile(warm, 0.95)),
          baseline: `${milliseconds(cold)} (the first time, which loads the index)`,
          ratio: '–',
          target: '≤ 100 ms',
        },
        {
          what: 'search index that a browser loads (br)',
          measured: `${(brotliCompressSync(index).length / 1000).toFixed(1)} kB`,
          baseline: '–',
          ratio: '–',
          target: '≤ 20 kB',
        },
      ]
    } finally {
      await browser.close()
    }
  })
}

async function emptyField(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('')
  await page.waitForFunction(() => !document.querySelector('main mark'))
}

/** Types a query at once and waits until something is marked as found. */
async function timeToResult(page: Page, query: string): Promise<number> {
  return await page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('main input[type=search]')
    const main = document.querySelector('main')
    if (!input || !main) throw new Error('The search page has no field')
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
    const {promise, resolve} = Promise.withResolvers<number>()
    const began = performance.now()
    const observer = new MutationObserver(() => {
      if (main.querySelector('mark')) resolve(performance.now() - began)
    })
    observer.observe(main, {childList: true, subtree: true, characterData: true})
    value?.set?.call(input, text)
    input.dispatchEvent(new Event('input', {bubbles: true}))
    const time = await promise
    observer.disconnect()
    return time
  }, query)
}
