import type {Verdict} from './verdict.ts'

/**
 * Asks for something an editor may publish without. Used as a warning: `required()` would do, but
 * the schema extraction takes a field as always present as soon as it sees that call.
 */
export function checkWanted(value: unknown, request: string): Verdict {
  const isMissing =
    value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)
  return isMissing ? request : true
}
