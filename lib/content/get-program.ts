import 'server-only'
import {cache} from 'react'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {listTag, ownTags} from '@/lib/revalidation/tags'
import {PROGRAM_QUERY} from '@/sanity/queries/programs'
import {fetchContent} from './fetch-content'
import {tagPage} from './tag-page'
import type {Program} from './types'
import {withName} from './with-name'

/** The program with a slug and the articles that refer to it, or `null`. */
export const getProgram = cache(async (slug: string): Promise<Program | null> => {
  const program = await fetchContent(PROGRAM_QUERY, {slug})
  const lists = program ? [listTag('article', program._id)] : []
  await tagPage([...ownTags('program', slug), ...lists, ...shownDocuments(program)])
  return program && withName(program)
})
