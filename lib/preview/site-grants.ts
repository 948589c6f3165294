import 'server-only'
import {readEnv} from '@/lib/env'
import {createDraftGrants, type DraftGrants} from './draft-grants'

/**
 * Grants of this site, or `undefined` without a token for drafts: then there is nothing to grant. They
 * are signed under that token, so that a new one ends all previews.
 */
export function siteGrants(): DraftGrants | undefined {
  const {readToken} = readEnv()
  return readToken === undefined ? undefined : createDraftGrants(readToken)
}
