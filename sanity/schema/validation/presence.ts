import {isRecord, type Verdict} from './verdict.ts'

/**
 * Asks for something an editor may publish without. Used as a warning: `required()` would do, but
 * the schema extraction takes a field as always present as soon as it sees that call.
 */
export function checkWanted(value: unknown, request: string): Verdict {
  const isMissing =
    value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)
  return isMissing ? request : true
}

/** Asks for an organization, either one of the dataset or at least its name. */
export function checkNamed(name: string | undefined, affiliation: unknown): Verdict {
  const isReferred = isRecord(affiliation) && isRecord(affiliation['organization'])
  return Boolean(name) || isReferred || 'Choose the organization, or write its name.'
}
