import {launch} from 'chrome-launcher'
import lighthouse from 'lighthouse'
import {CHROMIUM_ARGUMENTS, chromiumPath} from '../support/chromium.ts'
import type {Figure} from './figures.ts'
import {withProductionSite} from './production-site.ts'

const PAGES = {
  'the home page': '/',
  'an article': '/articles/three-reasons-your-back-and-hips-hurt',
  'a program': '/programs/back-builder',
  'an exercise': '/exercises/romanian-deadlift',
  'a profile': '/authors/maya-okafor',
  'a list': '/programs',
  // Kept from search engines on purpose, which counts against it.
  'a finder': '/programs/find?equipment=kettlebell',
} as const

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** Lighthouse's mobile profile (a slow phone on slow 4G, simulated) on one page of each kind. */
export async function benchLighthouse(): Promise<Figure[]> {
  return await withProductionSite(async ({origin}) => {
    const chrome = await launch({
      chromePath: await chromiumPath(),
      chromeFlags: ['--headless=new', ...CHROMIUM_ARGUMENTS],
    })
    try {
      const figures: Figure[] = []
      for (const [name, path] of Object.entries(PAGES)) {
        figures.push(await audited(name, origin + path, chrome.port))
      }
      return figures
    } finally {
      chrome.kill()
    }
  })
}

async function audited(name: string, url: string, port: number): Promise<Figure> {
  const onlyCategories = [...CATEGORIES]
  const audit = () => lighthouse(url, {port, logLevel: 'error', onlyCategories})
  // Pictures are transformed for the first visitor.
  await audit()
  const outcome = await audit()
  if (!outcome) throw new Error(`Lighthouse has no result for ${url}`)
  const {audits, categories} = outcome.lhr
  const scores = CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100))
  const paint = audits['largest-contentful-paint']?.displayValue ?? '–'
  for (const problem of Object.values(audits)) {
    if (problem.score !== null && problem.score < 0.9 && problem.scoreDisplayMode === 'binary') {
      process.stderr.write(`${url}: ${problem.title}\n`)
    }
  }
  return {
    what: `Lighthouse, mobile, ${name}: performance, accessibility, best practices, SEO`,
    measured: scores.join(', '),
    baseline: '–',
    ratio: `largest paint ${paint}`,
    target: '≥ 95, 100, 100, 100',
  }
}
