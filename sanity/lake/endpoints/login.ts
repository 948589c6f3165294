import {type Context, Hono} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {z} from 'zod'
import {type LoginPage, loginPolicy, renderLoginPage} from '../accounts/login-page.ts'
import type {LakeContext, LakeEnv} from '../context.ts'
import {gatewayError} from '../errors.ts'
import {requireOwnPage} from '../http/identify.ts'
import {clientAddress, isAllowedOrigin, publicOrigin} from '../http/origin.ts'
import {writeSessionCookie} from '../http/session-cookie.ts'

const LARGEST_FORM = 16_384

const smallForm = bodyLimit({
  maxSize: LARGEST_FORM,
  onError: () => {
    throw gatewayError(413, `Request body exceeds limit of ${LARGEST_FORM} bytes`)
  },
})

const formSchema = z.object({
  email: z.string().trim().max(320).default(''),
  password: z.string().max(1024).default(''),
})

const FOREIGN_PAGE =
  'This sign-in was asked for by a page that does not belong to this site. Open the Studio and sign in from there.'
const WRONG_PASSWORD =
  'This e-mail address and password do not belong together. Check both and try again.'
const DISABLED = 'This account is switched off. Ask an administrator to switch it on again.'

/**
 * `/auth/login/local`: the sign-in page. It works without scripts, and sends the browser back to
 * the Studio with a one-shot code in the hash, which the Studio exchanges at `/auth/fetch`.
 */
export function loginRoutes({corsOrigins, signIn}: LakeContext): Hono<LakeEnv> {
  /** Where to go after signing in; null for a page that is not ours: no open redirect. */
  const destination = (context: Context): URL | null => {
    const origin = context.req.query('origin')
    if (origin === undefined) return new URL(publicOrigin(context))
    if (!URL.canParse(origin)) return null
    const url = new URL(origin)
    return isAllowedOrigin(context, url.origin, corsOrigins) ? url : null
  }

  const show = (context: Context, page: LoginPage, status: 200 | 400 | 401 | 403 | 429) => {
    const target = destination(context)
    context.header('content-security-policy', loginPolicy(target ? [target.origin] : []))
    context.header('cache-control', 'no-store')
    // Not `no-referrer`: the form's Origin header would be `null`, and the check below fail.
    context.header('referrer-policy', 'same-origin')
    return context.html(renderLoginPage(page), status)
  }
  const refuseForeignPage = (context: Context) =>
    show(context, {problem: FOREIGN_PAGE, email: '', hasForm: false}, 400)

  return new Hono<LakeEnv>()
    .get('/auth/login/local', (context) => {
      if (destination(context) === null) return refuseForeignPage(context)
      return show(context, {problem: null, email: '', hasForm: true}, 200)
    })
    .post('/auth/login/local', smallForm, async (context) => {
      requireOwnPage(context, corsOrigins)
      const target = destination(context)
      if (target === null) return refuseForeignPage(context)
      const form = formSchema.safeParse(await context.req.parseBody())
      if (!form.success) throw gatewayError(400, 'The form needs an e-mail address and a password')

      const {email, password} = form.data
      const address = clientAddress(context)
      const outcome = await signIn.attempt({email, password, address})
      if (outcome.kind === 'limited') {
        context.header('retry-after', String(outcome.seconds))
        return show(context, {problem: tooManyAttempts(outcome.seconds), email, hasForm: true}, 429)
      }
      if (outcome.kind === 'refused') {
        const [problem, status] =
          outcome.reason === 'disabled'
            ? ([DISABLED, 403] as const)
            : ([WRONG_PASSWORD, 401] as const)
        return show(context, {problem, email, hasForm: true}, status)
      }

      // The Studio says how it will prove itself: by cookie, by a token of its own, or by either.
      const keepsToken = context.req.query('withSid') === 'true'
      const isDual = context.req.query('type') === 'dual'
      if (!keepsToken) writeSessionCookie(context, outcome.session)
      target.hash = `sid=${signIn.issueCode(outcome.session, keepsToken || isDual)}`
      context.header('cache-control', 'no-store')
      return context.redirect(target.href, 302)
    })
}

function tooManyAttempts(seconds: number): string {
  const minutes = Math.ceil(seconds / 60)
  const time = minutes === 1 ? 'a minute' : `${minutes} minutes`
  return `Too many wrong passwords. Wait ${time}, then try again.`
}
