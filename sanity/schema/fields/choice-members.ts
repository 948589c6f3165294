import {defineArrayMember} from 'sanity'
import type {Choice} from '../vocabulary.ts'

/**
 * Members of a list of choices. The array's own `options.list` makes the checkboxes; repeated on
 * the member, the choices are checked by validation and become a union in the generated types.
 */
export function choiceMembers(choices: readonly Choice[]) {
  return [defineArrayMember({type: 'string', options: {list: [...choices]}})]
}
