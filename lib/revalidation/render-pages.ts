/** How many pages are rendered at a time: enough to be quick, too few to make readers wait. */
const CONCURRENCY = 4

/**
 * Asks the site for each path, which makes Next render what is stale. A page that cannot be rendered
 * now keeps its last good version and is tried again by Next, so failures are not an error here.
 */
export async function renderPages(
  origin: string,
  paths: readonly string[],
  request: typeof fetch = fetch,
): Promise<void> {
  const queue = [...paths]
  const worker = async (): Promise<void> => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const response = await request(origin + path, {redirect: 'manual'}).catch(() => undefined)
      await response?.body?.cancel()
    }
  }
  await Promise.all(Array.from({length: CONCURRENCY}, worker))
}
