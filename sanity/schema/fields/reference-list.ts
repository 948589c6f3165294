import {defineArrayMember} from 'sanity'

/** Array members that point at documents of the given types. */
export function referencesTo(...types: string[]) {
  return [defineArrayMember({type: 'reference', to: types.map((type) => ({type}))})]
}
