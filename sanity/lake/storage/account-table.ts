import type {LakeDatabase, Row} from './database.ts'
import {integer, text} from './row.ts'

/** A person who may sign in. */
export interface AccountRecord {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly passwordHash: string
  /** A role name; the caller checks it. */
  readonly role: string
  readonly createdAt: string
  readonly disabled: boolean
}

/** The accounts of the lake. */
export interface AccountTable {
  list(): readonly AccountRecord[]
  find(id: string): AccountRecord | undefined
  /** Letter case does not matter. */
  findByEmail(email: string): AccountRecord | undefined
  /** Adds or replaces; throws `StorageError` when another account has the e-mail address. */
  put(record: AccountRecord): void
  /** Removes the account and its sessions. */
  remove(id: string): boolean
}

const PUT = `INSERT INTO user (id, email, name, password_hash, role, created_at, disabled)
  VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET email = excluded.email, name = excluded.name,
  password_hash = excluded.password_hash, role = excluded.role, disabled = excluded.disabled`

/** The accounts of an open database. */
export function createAccountTable(database: LakeDatabase): AccountTable {
  return {
    list: () => database.all('SELECT * FROM user ORDER BY created_at, id').map(toRecord),
    find(id) {
      const row = database.get('SELECT * FROM user WHERE id = ?', id)
      return row && toRecord(row)
    },
    findByEmail(email) {
      const row = database.get('SELECT * FROM user WHERE email = ?', email)
      return row && toRecord(row)
    },
    put({id, email, name, passwordHash, role, createdAt, disabled}) {
      database.run(PUT, id, email, name, passwordHash, role, createdAt, disabled ? 1 : 0)
    },
    remove: (id) => database.run('DELETE FROM user WHERE id = ?', id).changes > 0,
  }
}

function toRecord(row: Row): AccountRecord {
  return {
    id: text(row, 'id'),
    email: text(row, 'email'),
    name: text(row, 'name'),
    passwordHash: text(row, 'password_hash'),
    role: text(row, 'role'),
    createdAt: text(row, 'created_at'),
    disabled: integer(row, 'disabled') === 1,
  }
}
