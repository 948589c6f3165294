import fc from 'fast-check'
import {evaluate, parse} from 'groq-js'
import {expect, test} from 'vitest'
import {PICTURE_FINDINGS} from '@/sanity/findings/picture-findings'
import {ALT_FAULTS, checkAltText} from '@/sanity/schema/validation/alt-text'

const noAlt = PICTURE_FINDINGS.find(({id}) => id === 'noAlt')

/** Words as descriptions have them, mixed with everything that is refused. */
const word = fc.constantFrom(
  'barbell',
  'Contemplating',
  'a',
  'deep squat.',
  'photograph',
  'of',
  ...Object.values(ALT_FAULTS).flat(),
)

/** Trimmed: a query cannot do it, and the form does so itself. */
const alt = fc.array(word, {maxLength: 4}).map((words) => words.join(' ').trim())

async function isListed(picture: object): Promise<unknown> {
  const tree = parse(noAlt?.filter ?? 'false')
  const result = await evaluate(tree, {root: {mainImage: picture}})
  return await result.get()
}

test('the form and the list of what needs attention agree on every description', async () => {
  await fc.assert(
    fc.asyncProperty(alt, fc.boolean(), async (text, isShouted) => {
      const picture = {asset: {_ref: 'image'}, alt: isShouted ? text.toUpperCase() : text}
      expect(await isListed(picture)).toBe(checkAltText(picture.alt, picture) !== true)
    }),
  )
})
