import {isRecord, type Verdict} from './verdict.ts'

/** Query parameters by which shops tell to whom they owe a commission. */
const PARTNER_PARAMETERS = ['ref', 'aff', 'affid', 'affiliate', 'aff_id', 'tag', 'irclickid']
const PARTNER_HOSTS = ['amzn.to', 'awin1.com', 'shareasale.com', 'anrdoezrs.net', 'shopmy.us']

/**
 * Warns of a link that looks as if somebody earns from it but is marked as editorial. The page
 * prints its disclosures and `rel` from the relationship (16 CFR 255; Google on `rel="sponsored"`).
 */
export function checkRelationship(relationship: string | undefined, link: unknown): Verdict {
  const href = isRecord(link) ? link['href'] : undefined
  if (relationship !== 'editorial' || typeof href !== 'string' || !URL.canParse(href)) return true
  const {hostname, searchParams} = new URL(href)
  const isPartner =
    PARTNER_HOSTS.includes(hostname.replace(/^www\./, '')) ||
    PARTNER_PARAMETERS.some((name) => searchParams.has(name)) ||
    searchParams.get('utm_medium') === 'affiliate'
  return isPartner
    ? 'The address looks like one that pays a commission. Is the relationship really editorial?'
    : true
}

/** Warns of an offer to readers that does not say what anybody earns from it. */
export function checkOfferDisclosed(disclosure: string | undefined, offer: unknown): Verdict {
  const isOffered = isRecord(offer) && Boolean(offer['url'])
  return !isOffered || Boolean(disclosure) || 'Say what we earn from it, even if it is nothing.'
}
