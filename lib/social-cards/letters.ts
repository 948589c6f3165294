const range = (first: number, last: number) =>
  Array.from({length: last - first + 1}, (_, index) => String.fromCodePoint(first + index))

/** The letters and signs that components/fonts/subset.mjs keeps, whatever the font. */
export const LETTERS: ReadonlySet<string> = new Set([
  ...range(0x20, 0x7e),
  ...range(0xc0, 0xff),
  ...Array.from('ŒœŠšŽžŸ\u00a0\u2009\u202f–—‘’“”‚„†•…‹›«»¡¿·©®™°²³¼½¾£€−'),
])
