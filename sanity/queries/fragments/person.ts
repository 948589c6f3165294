import {personCardFields} from './cards.ts'
import {affiliationFields} from './organization.ts'

/** A person where an article introduces them: byline, end card, structured data. */
export const authorFields = /* groq */ `
  ${personCardFields},
  affiliations[]{
    _key,
    role,
    ${affiliationFields}
  },
  social[]{_key, network, handle, url},
  workWith{label, url, disclosure},
  disclosures
` as const
