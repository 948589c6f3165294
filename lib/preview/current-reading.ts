import 'server-only'
import {draftMode} from 'next/headers'
import {cache} from 'react'
import {client} from '@/sanity/client'
import {COOKIES} from './cookies'
import {readingOfToken} from './find-preview-link'
import {PUBLISHED, readPerspective, type Reading} from './reading'
import {previewCookies} from './request-cookies'
import {siteGrants} from './site-grants'

/**
 * Whose version of the content the page is made from that is being rendered: the one place where
 * that is decided. Everybody who cannot prove otherwise reads what is published.
 */
export const currentReading = cache(async (): Promise<Reading> => {
  const cookies = previewCookies()
  // Only Next knows whether it keeps what is rendered now: a cookie of that name proves nothing.
  if (!cookies || !(await draftMode()).isEnabled) return PUBLISHED
  const now = Date.now()
  if (siteGrants()?.isValid(cookies.get(COOKIES.grant), now)) {
    return {kind: 'drafts', perspective: readPerspective(cookies.get(COOKIES.perspective))}
  }
  const token = cookies.get(COOKIES.link)
  return token === undefined ? PUBLISHED : await readingOfToken(token, client, now)
})
