import {createHash} from 'node:crypto'
import {html, raw} from 'hono/html'
import {LOGIN_STYLE} from './login-style.ts'

/** What the sign-in page shows. */
export interface LoginPage {
  /** What went wrong, in one sentence; null on the first visit. */
  readonly problem: string | null
  /** The e-mail address that was typed, so that only the password must be typed again. */
  readonly email: string
  /** False when signing in is impossible from here: then there is only the problem. */
  readonly hasForm: boolean
}

/**
 * The policy of the page: its own style sheet, no script, nothing from elsewhere. `formTargets` are
 * the origins that the form may lead to; browsers check the redirect after it as well (CSP 3).
 */
export function loginPolicy(formTargets: readonly string[]): string {
  const hash = createHash('sha256').update(LOGIN_STYLE).digest('base64')
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** In one piece: the policy's hash covers every character between the tags. */
const style = raw(`<style>${LOGIN_STYLE}</style>`)

/** The sign-in page as HTML. The form posts to the page's own address. */
export function renderLoginPage({problem, email, hasForm}: LoginPage) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>Sign in · Chalkline</title>
        ${style}
      </head>
      <body>
        <main>
          <p class="wordmark">Chalkline</p>
          ${chalkLine}
          <h1>Sign in to the Studio</h1>
          ${problem === null ? '' : html`<p class="problem" id="problem" role="alert">${problem}</p>`}
          ${hasForm ? form({problem, email}) : ''}
        </main>
        ${tally}
      </body>
    </html>`
}

/** A line as a snapped chalk string leaves it: straight, and a little rough. */
const chalkLine = raw(
  '<svg class="line" viewBox="0 0 320 8" preserveAspectRatio="none" aria-hidden="true">' +
    '<path d="M1 4.6 38 3.9l41 .5 52-.9 47 .8 39-.6 58 .9 44-.7"/>' +
    '<path class="dust" d="M6 6.2 61 5.6l70 .7 83-.8 98 .6"/></svg>',
)

/** Five repetitions, as they are counted on a blackboard; the filter gives strokes chalk's grain. */
const tally = raw(
  '<svg class="tally" viewBox="0 0 400 420" aria-hidden="true">' +
    '<filter id="chalk" x="-10%" y="-10%" width="120%" height="120%">' +
    '<feTurbulence type="fractalNoise" baseFrequency=".55 .4" numOctaves="3" seed="5" result="grain"/>' +
    '<feDisplacementMap in="SourceGraphic" in2="grain" scale="9" result="rough"/>' +
    '<feColorMatrix in="grain" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -9 0 5.8" result="holes"/>' +
    '<feComposite in="rough" in2="holes" operator="in"/></filter><g filter="url(#chalk)">' +
    '<path d="M62 46c-4 96 5 204-3 322M146 40c6 110-5 220 2 334M232 50c-5 90 4 214-2 316M316 38c5 112-4 226 3 332"/>' +
    '<path class="strike" d="M20 322C118 262 258 172 380 92"/></g></svg>',
)

function form({problem, email}: Pick<LoginPage, 'problem' | 'email'>) {
  const describedBy = problem === null ? '' : raw(' aria-invalid="true" aria-describedby="problem"')
  const first = email === '' ? raw(' autofocus') : ''
  const second = email === '' ? '' : raw(' autofocus')
  return html`<form method="post">
    <label for="email">E-mail address</label>
    <input
      id="email"
      name="email"
      type="email"
      autocomplete="username"
      spellcheck="false"
      required
      value="${email}"
      ${first}
      ${describedBy}
    />
    <label for="password">Password</label>
    <input
      id="password"
      name="password"
      type="password"
      autocomplete="current-password"
      required
      ${second}
      ${describedBy}
    />
    <button type="submit">Sign in</button>
  </form>`
}
