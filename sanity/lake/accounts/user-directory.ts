import type {Identity} from '../context.ts'
import type {TokenTable} from '../storage/token-table.ts'
import type {UserTable} from '../storage/user-table.ts'
import type {Roles} from './roles.ts'

/** The signed-in user as `GET /users/me` answers it. */
export interface CurrentUser {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly provider: string
  readonly role: string
  readonly roles: readonly {readonly name: string; readonly title: string}[]
}

/** A user as the Studio shows authors and presence (sanity: userStore). */
export interface UserProfile {
  readonly id: string
  readonly displayName: string
  readonly imageUrl: null
  readonly email?: string
  readonly isRobot: boolean
}

/** Looks people and robots up by id. */
export interface UserDirectory {
  /** `undefined` for an anonymous visitor. */
  current(identity: Identity): CurrentUser | undefined
  profile(id: string): UserProfile | undefined
}

/** The directory over the user and token tables. */
export function createUserDirectory({
  users,
  tokens,
  roles,
}: {
  readonly users: UserTable
  readonly tokens: TokenTable
  readonly roles: Roles
}): UserDirectory {
  return {
    current({id, kind, role}) {
      if (role === null) return undefined
      const user = kind === 'user' ? users.get(id) : undefined
      const name = user?.name ?? tokens.get(id)?.label ?? id
      return {
        id,
        name,
        email: user?.email ?? '',
        provider: kind === 'user' ? 'local' : 'sanity-token',
        role,
        roles: [{name: role, title: roles.get(role)?.title ?? role}],
      }
    },
    profile(id) {
      const user = users.get(id)
      if (user) {
        const {email, name} = user
        return {id, displayName: name, imageUrl: null, email, isRobot: false}
      }
      const token = tokens.get(id)
      return token && {id, displayName: token.label, imageUrl: null, isRobot: true}
    },
  }
}
