import {listNewestAuthors} from '@/lib/content/list-following'

export const dynamic = 'force-static'
export const revalidate = 3600

/** The newest articles and whose they are: readers' devices look for the people they follow. */
export async function GET(): Promise<Response> {
  return Response.json(await listNewestAuthors())
}
