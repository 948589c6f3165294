import 'server-only'
import {permanentRedirect, redirect} from 'next/navigation'
import {findRedirect} from './find-redirect'

/** Ends the rendering of a path without a document with its redirect, if it has one. */
export async function redirectIfMoved(path: string): Promise<void> {
  const found = await findRedirect(path)
  if (found?.permanent) permanentRedirect(found.href)
  if (found) redirect(found.href)
}
