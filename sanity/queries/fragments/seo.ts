import {figureFields} from './figure.ts'

/** What an editor may override for search engines and previews. */
export const seoFields = /* groq */ `
  title,
  description,
  noIndex,
  image{${figureFields}}
` as const
