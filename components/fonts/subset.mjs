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

const packages = new URL('../../node_modules/@fontsource-variable/', import.meta.url)
const here = new URL('./', import.meta.url)

const range = (/** @type {number} */ first, /** @type {number} */ last) =>
  Array.from({length: last - first + 1}, (_, index) => String.fromCodePoint(first + index)).join('')

const letters = `${range(0x20, 0x7e)}${range(0xc0, 0xff)}ŒœŠšŽžŸ`
const signs = '\u00a0\u2009\u202f–—‘’“”‚„†•…‹›«»¡¿·©®™°²³¼½¾£€−'

const sans = ['kern', 'mark', 'ccmp', 'tnum']
const serif = ['kern', 'mark', 'ccmp', 'liga']
const archivo = 'archivo/files/archivo-latin-wdth-normal.woff2'
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
]

for (const {name, source, axes, features} of cuts) {
  const original = await readFile(new URL(source, packages))
  const cut = await subsetFont(original, letters + signs, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: features,
    noHinting: true,
  })
  await writeFile(new URL(`${name}.woff2`, here), cut)
  process.stdout.write(`${name}.woff2 ${cut.length} bytes\n`)
}

for (const family of ['archivo', 'newsreader']) {
  await copyFile(
    fileURLToPath(new URL(`${family}/LICENSE`, packages)),
    fileURLToPath(new URL(`${family}.LICENSE.txt`, here)),
  )
}
