/** How many pages are rendered at a time: enough to be quick, too few to make readers wait. */
const CONCURRENCY = 4

/**
 * Asks the site for each path, which makes Next render what is stale. A page that cannot be rendered
 * now keeps its last good version, so failures are not an error here.
 */
export async function renderPages(
  origin: string,
  paths: readonly string[],
  request: typeof fetch = fetch,
): Promise<void> {
  const queue = [...paths]
  const worker = async (): Promise<void> => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      try {
        const response = await request(origin + path, {redirect: 'manual'})
        // Read, not cancelled: Next's fetch keeps a copy, and cancelling waits for the copy too.
        await response.arrayBuffer()
      } catch {
        // The next reader of the page makes Next try again.
      }
    }
  }
  await Promise.all(Array.from({length: CONCURRENCY}, worker))
}
