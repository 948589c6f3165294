import type {Verdict} from './verdict.ts'

/** The form of nearly every DOI: https://www.crossref.org/blog/dois-and-matching-regular-expressions/ */
const DOI = /^10\.\d{4,9}\/\S+$/

/** Refuses a DOI with an address around it, or something that is none. */
export function checkDoi(doi: string | undefined): Verdict {
  if (!doi || DOI.test(doi)) return true
  return 'Give the bare DOI: it begins with “10.” and has a slash.'
}

/** Refuses a PubMed number that is not one. */
export function checkPmid(pmid: string | undefined): Verdict {
  if (!pmid || /^\d{1,8}$/.test(pmid)) return true
  return 'A PubMed number has up to eight digits and nothing else.'
}
