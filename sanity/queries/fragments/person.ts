import {personCardFields} from './cards.ts'

/** A person where an article introduces them: byline, end card, structured data. */
export const authorFields = /* groq */ `
  ${personCardFields},
  affiliations[]{_key, name, role, url},
  social[]{_key, network, handle, url},
  workWith{label, url, disclosure},
  disclosures
` as const
