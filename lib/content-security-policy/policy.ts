import {createHash} from 'node:crypto'
import {IS_EMBEDDED} from '../../sanity/env.ts'
import {UNITS_SCRIPT} from '../units/units-script.ts'
import {nextInlineScripts} from './inline-scripts.ts'

/** The header, in the lower case in which Next keeps headers. */
export const POLICY_HEADER = 'content-security-policy'

/** The one inline script of our own. */
const UNITS_HASH = hashSource(UNITS_SCRIPT)

/** Videos play in a frame of their provider, once the reader has asked for one. */
const PLAYERS = ['https://www.youtube-nocookie.com', 'https://player.vimeo.com']

/** A hosted project delivers its images and its live events from hosts of its own. */
const HOSTED_IMAGES = IS_EMBEDDED ? [] : ['https://cdn.sanity.io']
const HOSTED_API = IS_EMBEDDED ? [] : ['https://*.api.sanity.io', 'wss://*.api.sanity.io']

/**
 * For a page that is kept and sent to many: exactly the inline scripts that Next wrote into it, by
 * their SHA-256. See https://www.w3.org/TR/CSP3/#grammardef-hash-source
 */
export function policyOfPage(html: string): string {
  return policy({script: [UNITS_HASH, ...nextInlineScripts(html).map(hashSource)]})
}

/** For a page that is rendered for one request: Next puts the nonce on its scripts. */
export function policyWithNonce(nonce: string): string {
  return policy({script: [UNITS_HASH, `'nonce-${nonce}'`]})
}

/**
 * For a draft that an editor looks at: as {@link policyWithNonce}, and the overlays of visual
 * editing bring their styles and listen to the dataset.
 */
export function policyOfDraft(nonce: string): string {
  return policy({
    script: [UNITS_HASH, `'nonce-${nonce}'`],
    style: ["'unsafe-inline'"],
    connect: HOSTED_API,
    frameAncestors: IS_EMBEDDED ? [] : ['https://*.sanity.studio', 'https://www.sanity.io'],
  })
}

/** For every other response: files, feeds, and the plain page that says that something failed. */
export const POLICY_WITHOUT_INLINE_SCRIPTS = policy({})

interface Sources {
  script?: readonly string[]
  style?: readonly string[]
  connect?: readonly string[]
  frameAncestors?: readonly string[]
}

function policy({script = [], style = [], connect = [], frameAncestors = []}: Sources): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...script],
    'style-src': ["'self'", ...style],
    'img-src': ["'self'", 'data:', ...HOSTED_IMAGES],
    'connect-src': ["'self'", ...connect],
    'frame-src': ["'self'", ...PLAYERS],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'self'", ...frameAncestors],
  }
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')
}

function hashSource(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}
