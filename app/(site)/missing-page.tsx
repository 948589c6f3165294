import type {Metadata} from 'next'
import {notFound} from 'next/navigation'
import {MissingView} from '@/components/errors/missing-view'
import {getSettings} from '@/lib/content/get-settings'
import {redirectIfMoved} from '@/lib/content/redirect-if-moved'
import {tagPage} from '@/lib/content/tag-page'
import {MISSING_TAG} from '@/lib/revalidation/tags'

/** Metadata of an address without a page. */
export const MISSING: Metadata = {title: 'Not found', robots: {index: false}}

/**
 * What an address without a page answers: its redirect, or what the reader may have looked for.
 *
 * It does not throw `notFound()`: Next sends a page that throws as an empty shell, which only a
 * script fills. The page is rendered as any other instead, and its mark makes the page cache answer
 * with the status 404. Nothing is cached in development, where the status is worth more.
 */
export async function missingPage(path: string) {
  await redirectIfMoved(path)
  if (process.env.NODE_ENV === 'development') notFound()
  await tagPage([MISSING_TAG])
  const settings = await getSettings()
  return <MissingView path={path} text={settings?.emptyStates?.notFound} />
}
