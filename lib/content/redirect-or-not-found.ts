import 'server-only'
import {notFound, permanentRedirect, redirect} from 'next/navigation'
import {findRedirect} from './find-redirect'

/** Ends the rendering of a path without a document: with its redirect, or as "not found". */
export async function redirectOrNotFound(path: string): Promise<never> {
  const found = await findRedirect(path)
  if (!found) notFound()
  if (found.permanent) permanentRedirect(found.href)
  redirect(found.href)
}
