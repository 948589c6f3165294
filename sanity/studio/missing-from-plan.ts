/**
 * What hosted Sanity has in some plans only, and what editors are told where a project lacks it. The
 * embedded lake has all of it.
 */
export const MISSING_FROM_PLAN = {
  releases:
    'Nothing is planned. Releases and scheduled documents are part of some plans of hosted Sanity projects; without them, documents are published by hand.',
  scheduling:
    'The plan of this hosted project has no scheduled documents. Unpublish it by hand instead.',
  roles:
    'Your account has no reviewer’s role: this project does not restrict who signs. Custom roles do, where the plan of a hosted project includes them.',
} as const

/** The roles that are there to sign. Others sign where a project has no such roles. */
const SIGNING_ROLES: readonly string[] = ['reviewer', 'administrator']

/** Whether somebody with these roles signs because nothing keeps them from it. */
export function signsUnrestricted(roles: readonly {readonly name: string}[] | undefined): boolean {
  return !roles?.some(({name}) => SIGNING_ROLES.includes(name))
}
