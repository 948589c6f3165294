import {listNewestAuthors} from '@/lib/content/list-following'
import {fileResponse} from '@/lib/feeds/file-response'

export const dynamic = 'force-static'
export const revalidate = 3600

/** The newest articles and whose they are: readers' devices look for the people they follow. */
export async function GET(): Promise<Response> {
  return fileResponse(JSON.stringify(await listNewestAuthors()), {type: 'application/json'})
}
