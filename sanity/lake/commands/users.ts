import {parseArgs} from 'node:util'
import {z} from 'zod'
import {hashPassword} from '../accounts/password.ts'
import {createPassword} from '../accounts/secret.ts'
import {createSessionTable} from '../storage/session-table.ts'
import {createUserTable} from '../storage/user-table.ts'
import {type LakeCommand, UsageError} from './lake-command.ts'
import {formatTable} from './table.ts'

const SHORTEST_PASSWORD = 8

/** `user add <e-mail> [--name <name>] [--role <role>] [--password <password>]`. */
export const addUser: LakeCommand = async (args, {database, now, randomId, roles}) => {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      name: {type: 'string'},
      role: {type: 'string', default: 'editor'},
      password: {type: 'string'},
    },
  })
  const email = z.email().safeParse(positionals[0]?.toLowerCase())
  const {role} = values
  if (!email.success || !roles.get(role)) {
    throw new UsageError(`Usage: user add <e-mail> [--name <name>] [--role ${roles.usage}]`)
  }
  const users = createUserTable(database)
  if (users.byEmail(email.data)) throw new UsageError(`There is already a user ${email.data}.`)
  const password = chosenPassword(values.password)
  users.insert({
    id: randomId(),
    email: email.data,
    name: values.name ?? email.data.replace(/@.*/, ''),
    role,
    passwordHash: await hashPassword(password),
    disabled: false,
    createdAt: now().toISOString(),
  })
  return `User ${email.data} (${role}) can sign in${shown(values.password, password)}`
}

/** `user list`. */
export const listUsers: LakeCommand = (_args, {database}) =>
  formatTable(
    ['E-MAIL', 'NAME', 'ROLE', 'STATE', 'CREATED'],
    createUserTable(database)
      .list()
      .map(({email, name, role, disabled, createdAt}) => [
        email,
        name,
        role,
        disabled ? 'disabled' : 'active',
        createdAt,
      ]),
  )

/** `user password <e-mail> [--password <password>]`: also ends the user's sessions. */
export const setPassword: LakeCommand = async (args, {database}) => {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {password: {type: 'string'}},
  })
  const users = createUserTable(database)
  const user = users.byEmail(positionals[0] ?? '')
  if (!user) throw new UsageError('Usage: user password <e-mail of a user>')
  const password = chosenPassword(values.password)
  users.update(user.id, {passwordHash: await hashPassword(password)})
  createSessionTable(database).removeOfUser(user.id)
  return `${user.email} is signed out everywhere and has a new password${shown(values.password, password)}`
}

/** `user disable <e-mail>` and `user enable <e-mail>`. */
export const setDisabled =
  (disabled: boolean): LakeCommand =>
  ([email], {database}) => {
    const users = createUserTable(database)
    const user = users.byEmail(email ?? '')
    if (!user) throw new UsageError('Usage: user disable|enable <e-mail of a user>')
    users.update(user.id, {disabled})
    if (disabled) createSessionTable(database).removeOfUser(user.id)
    return `${user.email} is ${disabled ? 'disabled and signed out' : 'enabled'}.`
  }

function chosenPassword(given: string | undefined): string {
  if (given !== undefined && given.length < SHORTEST_PASSWORD) {
    throw new UsageError(`A password needs at least ${SHORTEST_PASSWORD} characters.`)
  }
  return given ?? createPassword()
}

function shown(given: string | undefined, password: string): string {
  return given === undefined ? `. The password is shown this once:\n${password}` : '.'
}
