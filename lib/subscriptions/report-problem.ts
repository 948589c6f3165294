/** Says on the server's log, as one line of JSON, what went wrong. No address is ever in it. */
export function reportProblem(event: string, details: Record<string, unknown>): void {
  process.stderr.write(`${JSON.stringify({event, ...details})}\n`)
}
