/**
 * Cuts the committed fonts from the `@fontsource-variable` packages: `node components/fonts/subset.mjs`.
 *
 * What is kept: Latin letters, typographic punctuation, kerning, tabular figures. What is pinned and why:
 * - Archivo 800 keeps its whole width axis (headlines run from condensed to wide) but one weight;
 * - Archivo 500 is the one weight and width of labels, tables and navigation;
 * - Newsreader is pinned to the weight and optical size of long text.
 * That is a third of the bytes of the variable originals.
 */
import {copyFile, readFile, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import subsetFont from 'subset-font'
import {LETTERS} from '../../lib/social-cards/letters.ts'

const packages = new URL('../../node_modules/@fontsource-variable/', import.meta.url)
const here = new URL('./', import.meta.url)

const sans = ['kern', 'mark', 'ccmp', 'tnum']
const serif = ['kern', 'mark', 'ccmp', 'liga']
const archivo = 'archivo/files/archivo-latin-wdth-normal.woff2'
/** @type {{name: string, source: string, axes: Parameters<typeof subsetFont>[2]['variationAxes'], features: string[], format?: 'truetype' | 'woff2'}[]} */
const cuts = [
  {
    name: 'archivo-800',
    source: archivo,
    axes: {wdth: {min: 62, max: 125}, wght: 800},
    features: sans,
  },
  {name: 'archivo-500', source: archivo, axes: {wdth: 100, wght: 500}, features: sans},
  {
    name: 'newsreader-400',
    source: 'newsreader/files/newsreader-latin-opsz-normal.woff2',
    axes: {wght: 400, opsz: 16},
    features: serif,
  },
  {
    name: 'newsreader-400-italic',
    source: 'newsreader/files/newsreader-latin-opsz-italic.woff2',
    axes: {wght: 400, opsz: 16},
    features: serif,
  },
  // Social cards are drawn by a library that reads neither WOFF2 nor axes.
  {
    name: 'card-800',
    source: archivo,
    axes: {wdth: 88, wght: 800},
    features: ['kern'],
    format: 'truetype',
  },
  {
    name: 'card-500',
    source: archivo,
    axes: {wdth: 100, wght: 500},
    features: ['kern'],
    format: 'truetype',
  },
]

for (const {name, source, axes, features, format = 'woff2'} of cuts) {
  const original = await readFile(new URL(source, packages))
  const cut = await subsetFont(original, [...LETTERS].join(''), {
    targetFormat: format,
    variationAxes: axes,
    keepFeatures: features,
    noHinting: true,
  })
  const file = `${name}.${format === 'woff2' ? 'woff2' : 'ttf'}`
  await writeFile(new URL(file, here), cut)
  process.stdout.write(`${file} ${cut.length} bytes\n`)
}

for (const family of ['archivo', 'newsreader']) {
  await copyFile(
    fileURLToPath(new URL(`${family}/LICENSE`, packages)),
    fileURLToPath(new URL(`${family}.LICENSE.txt`, here)),
  )
}
