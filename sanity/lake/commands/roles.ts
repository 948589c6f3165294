import type {LakeCommand} from './lake-command.ts'
import {formatTable} from './table.ts'

/** `role list`: what accounts and tokens may carry, one line for each grant. */
export const listRoles: LakeCommand = (_args, {roles}) =>
  formatTable(
    ['ROLE', 'TITLE', 'MAY', 'DOCUMENTS'],
    roles
      .list()
      .flatMap(({name, title, grants}) =>
        grants.map(({filter, permissions}) => [name, title, permissions.join(' '), filter]),
      ),
  )
