import {gatewayError} from '../errors.ts'

/** A positive whole number of a URL, at most `most`; `undefined` when absent. Throws 400. */
export function readLimit(text: string | undefined, most: number): number | undefined {
  if (text === undefined || text === '') return undefined
  const limit = Number(text)
  if (!Number.isInteger(limit) || limit < 1) throw gatewayError(400, 'limit is not a whole number')
  return Math.min(limit, most)
}
