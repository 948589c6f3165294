import {parseArgs} from 'node:util'
import {createSecret, hashSecret} from '../accounts/secret.ts'
import {createTokenTable} from '../storage/token-table.ts'
import {type LakeCommand, UsageError} from './lake-command.ts'
import {formatTable} from './table.ts'

/** `token create <label> [--role <role>] [--json]`: the only time that the token is shown. */
export const createToken: LakeCommand = (args, {database, now, randomId, roles}) => {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      role: {type: 'string', default: 'viewer'},
      json: {type: 'boolean', default: false},
    },
  })
  const [label] = positionals
  const {role} = values
  if (label === undefined || !roles.get(role)) {
    throw new UsageError(`Usage: token create <label> [--role ${roles.usage}]`)
  }
  const token = `sk${createSecret()}`
  const id = randomId()
  const createdAt = now().toISOString()
  createTokenTable(database).insert({id, hash: hashSecret(token), label, role, createdAt})
  if (values.json) return JSON.stringify({id, token})
  return `Token "${label}" (${role}, id ${id}). It is shown this once:\n${token}`
}

/** `token list`. */
export const listTokens: LakeCommand = (_args, {database}) =>
  formatTable(
    ['ID', 'LABEL', 'ROLE', 'CREATED'],
    createTokenTable(database)
      .list()
      .map(({id, label, role, createdAt}) => [id, label, role, createdAt]),
  )

/** `token revoke <id>`. */
export const revokeToken: LakeCommand = ([id], {database}) => {
  if (id === undefined) throw new UsageError('Usage: token revoke <id>')
  if (!createTokenTable(database).remove(id)) throw new UsageError(`There is no token "${id}".`)
  return `Token ${id} is revoked.`
}
