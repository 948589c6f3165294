import {readdirSync, readFileSync, statSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'

const folder = (path: string) =>
  fileURLToPath(new URL(`../../../components/${path}`, import.meta.url))
const tokens = readFileSync(folder('styles/tokens.css'), 'utf8')

/** Colours of the first rule that follows a text in the style sheet. */
function colours(after: string): Map<string, string> {
  const rule = tokens.slice(tokens.indexOf(after)).split('}')[0] ?? ''
  return new Map(
    [...rule.matchAll(/--([\w-]+): (#[\da-f]{6})/g)].map(([, n, v]) => [n ?? '', v ?? '']),
  )
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const light = colours(':root')
const schemes = {light, dark: new Map([...light, ...colours('(prefers-color-scheme: dark)')])}

describe.each(Object.entries(schemes))('in the %s scheme', (_name, scheme) => {
  const colour = (name: string) => scheme.get(name) ?? ''

  test.each([
    ['ink', 'paper', 7],
    ['ink-soft', 'paper', 4.5],
    ['ink-soft', 'wash', 4.5],
    ['accent-text', 'paper', 4.5],
    ['accent-text', 'wash', 4.5],
    ['plate-ink', 'plate', 7],
    ['accent', 'paper', 3],
  ])('%s on %s reaches %d : 1', (text, ground, ratio) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(ratio)
  })
})

test('fonts that an article preloads stay under 60 kB', () => {
  const files = readdirSync(folder('fonts')).filter((name) => /(?<!italic)\.woff2$/.test(name))
  const bytes = files.reduce((sum, name) => sum + statSync(folder(`fonts/${name}`)).size, 0)
  expect(files).toHaveLength(3)
  expect(bytes).toBeLessThan(60_000)
})
