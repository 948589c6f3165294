import 'server-only'
import {cookies, draftMode} from 'next/headers'
import {readEnv} from '@/lib/env'
import {COOKIES} from './cookies'
import {GRANT_LIFETIME} from './draft-grants'
import type {PreviewLink} from './preview-link'

/**
 * The Studio may stand in a frame of Sanity's dashboard, on another site; browsers want TLS for that.
 * Without TLS it is on this site.
 */
function attributes() {
  const secure = readEnv().siteUrl.startsWith('https:')
  return {httpOnly: true, path: '/', secure, sameSite: secure ? 'none' : 'lax'} as const
}

/** Shows drafts to an editor’s browser from now on, in the perspective that the Studio names. */
export async function startDrafts(grant: string, perspective: string): Promise<void> {
  await enableDraftMode()
  const store = await cookies()
  store.set(COOKIES.grant, grant, {...attributes(), maxAge: GRANT_LIFETIME / 1000})
  store.set(COOKIES.perspective, perspective, attributes())
}

/** Changes the perspective of a browser that sees drafts. */
export async function choosePerspective(perspective: string): Promise<void> {
  const store = await cookies()
  store.set(COOKIES.perspective, perspective, attributes())
}

/** Shows one draft to the browser of somebody who has a link, for as long as the link lives. */
export async function startLink(token: string, {expiresAt}: PreviewLink): Promise<void> {
  await enableDraftMode()
  const store = await cookies()
  store.set(COOKIES.link, token, {...attributes(), expires: new Date(expiresAt)})
}

/** Makes the browser an ordinary reader’s again. */
export async function endPreview(): Promise<void> {
  const store = await cookies()
  for (const name of Object.values(COOKIES)) store.delete({name, ...attributes()})
}

/** Next marks its cookie `Secure` whatever the site’s address is, so it is set a second time. */
async function enableDraftMode(): Promise<void> {
  const mode = await draftMode()
  mode.enable()
  const store = await cookies()
  const marked = store.get(COOKIES.draftMode)
  if (marked) store.set(COOKIES.draftMode, marked.value, attributes())
}
