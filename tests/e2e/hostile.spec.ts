import {lakeClient} from './stack.ts'
import {expect, test} from './editor.ts'
import {readContent} from './sample-content.ts'

/** One page of each kind, made of documents. */
const PAGES = [
  '/',
  '/articles',
  '/articles/how-to-hinge',
  '/programs',
  '/programs/back-builder',
  '/exercises/romanian-deadlift',
  '/authors',
  '/authors/maya-okafor',
  '/topics/pain-and-rehab',
  '/about',
]

/** What stands in addresses, or chooses between shapes; everything else is words. */
const NAMES =
  /^_|^(slug|current|from|href|url|verifyUrl|externalUrl|style|listItem|level|format|kind|key|provider|unit|tone|network|pattern|goals|equipment|primaryMuscles|secondaryMuscles|sensitivity|relationship|reason|studyType|marks|publishedAt|updatedAt|date|currency)$/

const SCRIPT = `<script>window.ranBad=1</script>"'><img src=x onerror="window.ranBad=1">`

test('pages of documents with a script in every text answer 200 and run none of it', async ({
  page,
}) => {
  test.slow()
  const transaction = lakeClient().transaction()
  for (const document of (await readContent()).values()) {
    // No editor writes those.
    if (document._type === 'signOff') continue
    transaction.createOrReplace({...document, ...poisoned(document)})
  }
  await transaction.commit()
  await expect
    .poll(async () => (await page.goto('/articles/how-to-hinge'))?.text(), {timeout: 30_000})
    .toContain('ranBad')
  for (const path of PAGES) {
    const response = await page.goto(path, {waitUntil: 'networkidle'})
    expect(response?.status(), path).toBe(200)
    expect(await page.evaluate(() => 'ranBad' in window), path).toBe(false)
    await expect(page.getByRole('main')).toBeVisible()
  }
})

/** The fields with a script after every text. */
function poisoned(fields: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      NAMES.test(name) ? value : withScript(value),
    ]),
  )
}

function withScript(value: unknown): unknown {
  if (typeof value === 'string') return value + SCRIPT
  if (Array.isArray(value)) return value.map(withScript)
  return typeof value === 'object' && value !== null ? poisoned(value) : value
}
