import AxeBuilder from '@axe-core/playwright'
import {expect, type Page, test} from '@playwright/test'

const ARTICLE = '/articles/three-reasons-your-back-and-hips-hurt'

/** One page of each kind. */
const PAGES = [
  '/',
  '/articles',
  '/articles/page/2',
  ARTICLE,
  '/programs',
  '/programs/back-builder',
  '/programs/find?equipment=kettlebell',
  '/programs/find?equipment=ghd&goal=skill',
  '/exercises',
  '/exercises/romanian-deadlift',
  '/authors',
  '/authors/maya-okafor',
  '/authors/ruth-adeyemi',
  '/topics',
  '/topics/pain-and-rehab',
  '/topics/conditioning',
  '/search?q=deadlift',
  '/search?q=zzzzzz',
  '/following',
  '/feeds',
  '/corrections',
  '/about',
  '/an/address/that/nobody/made',
]

const PHONE = {width: 390, height: 844}
const DESKTOP = {width: 1440, height: 900}

/** What WCAG 2.2 lets a reader change without losing anything (1.4.12, text spacing). */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`

test.describe('axe run over every template in CI', () => {
  for (const path of PAGES) {
    test(`${path}, light and dark, on a phone and on a desk`, async ({page}) => {
      await page.goto(path)
      for (const viewport of [PHONE, DESKTOP]) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize(viewport)
          await page.emulateMedia({colorScheme, reducedMotion: 'reduce'})
          expect(await problems(page), `${viewport.width} px, ${colorScheme}`).toEqual([])
        }
      }
    })
  }
})

test.describe('Contrast/dark mode/zoom 400 %', () => {
  // The spacing comes as a style element, as from a reader's extension: the page's own policy refuses those.
  test.use({bypassCSP: true})
  // 1280 px at 400 % are 320 px (1.4.10, reflow).
  for (const path of PAGES) {
    test(`${path} fits 320 px, also with wide text spacing`, async ({page}) => {
      await page.setViewportSize({width: 320, height: 640})
      await page.goto(path)
      expect(await overflow(page)).toBe(0)
      await page.addStyleTag({content: SPACING})
      expect(await overflow(page)).toBe(0)
      expect(await clippedTexts(page)).toEqual([])
    })
  }
})

test('Skip link, one <main>, heading order', async ({page}) => {
  await page.goto(ARTICLE)
  await expect(page.getByRole('main')).toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', {name: /skip to/i})).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#/)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  for (const path of PAGES) {
    await page.goto(path)
    const levels = await page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map(({tagName}) => Number(tagName.slice(1))))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
  }
})

test('Motion: nothing moves by itself for a reader who asked for rest', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'})
  for (const path of PAGES) {
    await page.goto(path)
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter((animation) => animation.playState === 'running')
        .map((animation) => animation.id || animation.constructor.name),
    )
    expect(moving).toEqual([])
  }
})

test('a reader with a keyboard alone finds a program, reads an article and follows its author', async ({
  page,
}) => {
  await page.goto('/')
  await tabTo(page, 'link', 'Programs')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/programs$/)
  await tabTo(page, 'checkbox', /^Kettlebell/)
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/equipment=kettlebell/)
  await tabTo(page, 'link', /Kettlebell Commute/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', {level: 1, name: /Kettlebell Commute/})).toBeVisible()
  await page.goto(ARTICLE)
  await tabTo(page, 'button', /^Follow/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', {name: /Follow/}).first()).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

/** Presses Tab until an element has the focus, as somebody does who looks for it. */
async function tabTo(page: Page, role: 'link' | 'checkbox' | 'button', name: string | RegExp) {
  const wanted = page.getByRole(role, {name}).first()
  await wanted.waitFor()
  const focused = () => wanted.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 200 && !(await focused()); presses += 1) {
    await page.keyboard.press('Tab')
  }
  await expect(wanted).toBeFocused()
}

async function problems(page: Page): Promise<string[]> {
  const {violations} = await new AxeBuilder({page})
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)
}

/** By how many pixels the page is wider than the window. */
async function overflow(page: Page): Promise<number> {
  return await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

/** Texts of which a part is cut off by their own box. */
async function clippedTexts(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *:not(.visually-hidden, .visually-hidden *)')]
      .filter((element) => {
        const {overflowX, overflowY} = getComputedStyle(element)
        const hides = overflowX === 'hidden' || overflowY === 'hidden'
        const isText = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        )
        const {clientHeight, clientWidth, scrollHeight, scrollWidth} = element
        return hides && isText && (scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1)
      })
      .map((element) => element.textContent?.trim().slice(0, 80) ?? ''),
  )
}
