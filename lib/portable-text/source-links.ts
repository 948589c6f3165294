import type {Source} from '@/lib/content/types'

interface SourceLink {
  href: string
  label: string
}

/** Where a reader can look a source up: by its identifiers first, which do not break. */
export function sourceLinks({doi, pmid, url}: Pick<Source, 'doi' | 'pmid' | 'url'>): SourceLink[] {
  const links: SourceLink[] = []
  if (doi?.startsWith('10.')) {
    links.push({href: `https://doi.org/${encodeURI(doi)}`, label: `doi:${doi}`})
  }
  if (pmid && /^\d+$/.test(pmid)) {
    links.push({href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, label: `PubMed ${pmid}`})
  }
  if (url && URL.canParse(url)) links.push({href: url, label: new URL(url).hostname})
  return links
}
