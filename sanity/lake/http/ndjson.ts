/** Answers with one JSON value a line, produced as fast as the reader takes them. */
export function ndjsonResponse(rows: Iterable<unknown>): Response {
  const encoder = new TextEncoder()
  const iterator = rows[Symbol.iterator]()
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const row = iterator.next()
      if (row.done) controller.close()
      else controller.enqueue(encoder.encode(`${JSON.stringify(row.value)}\n`))
    },
  })
  return new Response(body, {headers: {'content-type': 'application/x-ndjson; charset=utf-8'}})
}
