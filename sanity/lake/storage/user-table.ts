import type {LakeDatabase, Row} from './database.ts'
import {integer, text} from './row.ts'

/** A person who may sign in. */
export interface UserRow {
  readonly id: string
  /** Lower case. */
  readonly email: string
  readonly name: string
  /** A role name; the accounts check it. */
  readonly role: string
  readonly passwordHash: string
  readonly disabled: boolean
  /** ISO 8601, UTC. */
  readonly createdAt: string
}

/** What can be changed about a user. */
export type UserUpdate = Partial<Pick<UserRow, 'name' | 'role' | 'passwordHash' | 'disabled'>>

/** The users of the lake. */
export interface UserTable {
  get(id: string): UserRow | undefined
  /** Letter case does not matter. */
  byEmail(email: string): UserRow | undefined
  list(): UserRow[]
  /** Throws `StorageError` when the id or the e-mail address is taken. */
  insert(row: UserRow): void
  update(id: string, update: UserUpdate): void
}

const INSERT = `INSERT INTO user (id, email, name, role, password_hash, disabled, created_at)
  VALUES (?, ?, ?, ?, ?, ?, ?)`

const UPDATE = `UPDATE user SET name = coalesce(?, name), role = coalesce(?, role),
  password_hash = coalesce(?, password_hash), disabled = coalesce(?, disabled) WHERE id = ?`

/** The users in an open database. */
export function createUserTable(database: LakeDatabase): UserTable {
  return {
    get(id) {
      const row = database.get('SELECT * FROM user WHERE id = ?', id)
      return row && toUser(row)
    },
    byEmail(email) {
      const row = database.get('SELECT * FROM user WHERE email = ?', email)
      return row && toUser(row)
    },
    list: () => database.all('SELECT * FROM user ORDER BY created_at, id').map(toUser),
    insert({id, email, name, role, passwordHash, disabled, createdAt}) {
      database.run(INSERT, id, email, name, role, passwordHash, Number(disabled), createdAt)
    },
    update(id, {name, role, passwordHash, disabled}) {
      const flag = disabled === undefined ? null : Number(disabled)
      database.run(UPDATE, name ?? null, role ?? null, passwordHash ?? null, flag, id)
    },
  }
}

function toUser(row: Row): UserRow {
  return {
    id: text(row, 'id'),
    email: text(row, 'email'),
    name: text(row, 'name'),
    role: text(row, 'role'),
    passwordHash: text(row, 'password_hash'),
    disabled: integer(row, 'disabled') === 1,
    createdAt: text(row, 'created_at'),
  }
}
