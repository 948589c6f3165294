/** The query of a page, as Next hands it over. */
export type PageParams = Promise<Record<string, string | string[] | undefined>>

/** One parameter of a page's query; empty when it is missing or given twice. */
export async function readParam(params: PageParams, name: string): Promise<string> {
  const value = (await params)[name]
  return typeof value === 'string' ? value : ''
}
