/** The part of subset-font that subset.mjs uses; the package brings no types of its own. */
declare module 'subset-font' {
  interface Options {
    keepFeatures: readonly string[]
    noHinting: boolean
    targetFormat: 'truetype' | 'woff2'
    variationAxes: Readonly<Record<string, number | {max: number; min: number} | undefined>>
  }

  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: Options,
  ): Promise<Buffer>
}
