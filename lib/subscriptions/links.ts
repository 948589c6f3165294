import {hrefFor} from '../routes.ts'
import type {Tokens} from './tokens.ts'

/** Addresses in letters. Those of a subscriber are signed: whoever has one may use it. */
export interface Links {
  page(document: {_type: string; slug: string}): string
  confirm(subscriberId: string, personId: string, until: number): string
  preferences(subscriberId: string): string
  /** For `List-Unsubscribe`: a mail program posts to it (RFC 8058); a browser that opens it changes nothing. */
  unsubscribe(subscriberId: string, personIds: readonly string[]): string
}

/** Creates the links of a site; `siteUrl` without a trailing slash. */
export function createLinks(siteUrl: string, tokens: Tokens): Links {
  const signed = (path: string, token: string): string => `${siteUrl}${path}?token=${token}`
  return {
    page: (document) => siteUrl + hrefFor(document),
    confirm: (subscriberId, personId, until) =>
      signed(
        '/subscriptions/confirm',
        tokens.sign({purpose: 'confirm', subscriberId, personId, until}),
      ),
    preferences: (subscriberId) =>
      signed('/subscriptions/preferences', tokens.sign({purpose: 'preferences', subscriberId})),
    unsubscribe: (subscriberId, personIds) =>
      signed(
        '/api/subscriptions/unsubscribe',
        tokens.sign({purpose: 'unsubscribe', subscriberId, personIds: [...personIds]}),
      ),
  }
}
