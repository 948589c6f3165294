import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {
  policyOfDraft,
  policyOfPage,
  POLICY_WITHOUT_INLINE_SCRIPTS,
  policyWithNonce,
} from '@/lib/content-security-policy/policy'
import {UNITS_SCRIPT} from '@/lib/units/units-script'

function scriptSources(policy: string): string[] {
  const directive = policy.split('; ').find((part) => part.startsWith('script-src '))
  return directive?.split(' ').slice(1) ?? []
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}

/** What every page with scripts allows: its own files, and the script that knows the reader's units. */
const OURS = ["'self'", hashOf(UNITS_SCRIPT)]

const FLIGHT = 'self.__next_f.push([1,"a \\u003c/script> & b"])'

test('a kept page allows exactly our one inline script and those that Next wrote into it', () => {
  const start = '(self.__next_f=self.__next_f||[]).push([0])'
  const html = `<html><head><script src="/_next/a.js" async=""></script></head><body>
    <script type="application/ld+json">{"@context":"https://schema.org"}</script>
    <script>${start}</script><script id="_R_">${FLIGHT}</script>
    <script>alert(1)</script></body></html>`
  expect(scriptSources(policyOfPage(html))).toEqual([...OURS, hashOf(start), hashOf(FLIGHT)])
})

test('a script in an attribute or in text is no script', () => {
  const html = `<p title="<script>${FLIGHT}</script>">&lt;script&gt;${FLIGHT}&lt;/script&gt;</p>`
  expect(scriptSources(policyOfPage(html))).toEqual(OURS)
})

test('characters that look like entities are hashed as they stand', () => {
  const script = 'self.__next_f.push([1,"fish &amp; chips &lt;b&gt;"])'
  expect(scriptSources(policyOfPage(`<script>${script}</script>`))).toContain(hashOf(script))
})

test('a page rendered for one request allows the scripts with its nonce', () => {
  expect(scriptSources(policyWithNonce('abc'))).toEqual([...OURS, "'nonce-abc'"])
})

test('no policy allows unsafe scripts, plugins, a foreign base or a foreign frame around the page', () => {
  const policies = [
    policyOfPage('<p>'),
    policyWithNonce('abc'),
    policyOfDraft('abc'),
    POLICY_WITHOUT_INLINE_SCRIPTS,
  ]
  for (const policy of policies) {
    expect(scriptSources(policy).join(' ')).not.toMatch(/unsafe|\*|https?:/)
    expect(policy).toContain("object-src 'none'; base-uri 'none'; form-action 'self'")
    expect(policy).toContain("frame-ancestors 'self'")
  }
})
