import {Hono} from 'hono'
import {z} from 'zod'
import {requireMember} from '../accounts/roles.ts'
import type {LakeContext, LakeEnv} from '../context.ts'
import {limitedBody, readBody} from '../http/body.ts'

const pairsSchema = z.array(z.object({key: z.string().min(1).max(200), value: z.json()})).max(100)

/** `/users/…`: the signed-in user, the authors shown in the Studio, and per-user settings. */
export function userRoutes({users, keyValues}: LakeContext): Hono<LakeEnv> {
  const readPair = (userId: string, key: string) => {
    const json = keyValues.get(userId, key)
    return json === undefined ? null : {key, value: z.json().parse(JSON.parse(json))}
  }

  return (
    new Hono<LakeEnv>()
      // A visitor is answered with an empty object: the Studio then shows its sign-in screen.
      .get('/users/me', (context) => context.json(users.current(context.get('identity')) ?? {}))
      .get('/users/me/keyvalue/:keys', (context) => {
        const identity = context.get('identity')
        requireMember(identity)
        const keys = context.req.param('keys').split(',')
        return context.json(keys.map((key) => readPair(identity.id, key)))
      })
      .put('/users/me/keyvalue', limitedBody, async (context) => {
        const identity = context.get('identity')
        requireMember(identity)
        const pairs = await readBody(context, pairsSchema)
        for (const {key, value} of pairs) keyValues.put(identity.id, key, JSON.stringify(value))
        return context.json(pairs)
      })
      .get('/users/:ids', (context) => {
        requireMember(context.get('identity'))
        const ids = context.req.param('ids').split(',')
        const profiles = ids.map((id) => users.profile(id) ?? null)
        return context.json(ids.length === 1 ? (profiles[0] ?? null) : profiles)
      })
  )
}
