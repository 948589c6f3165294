import {isRecord, type Verdict} from './verdict.ts'

const DIGITS = Array.from({length: 10}, (_, digit) => String(digit))
const PICTURE_WORDS = ['image', 'photo', 'photograph', 'picture', 'pic', 'graphic', 'screenshot']

/**
 * What no text alternative may hold, all in lower case: as lists, because the form and the query
 * that looks through the whole dataset have to agree on them.
 */
export const ALT_FAULTS = {
  fileEndings: ['jpg', 'jpeg', 'png', 'gif', 'webp', 'avif', 'svg', 'heic', 'tif'].map(
    (ending) => `.${ending}`,
  ),
  fileStarts: ['img', 'dsc', 'dscn', 'pxl', 'screenshot'].flatMap((start) =>
    ['_', '-', ' 2', ...DIGITS].map((next) => start + next),
  ),
  redundantStarts: PICTURE_WORDS.flatMap((word) =>
    ['', 'a ', 'an ', 'the '].map((article) => `${article}${word} of `),
  ),
  placeholders: ['image', 'photo', 'picture', 'alt', 'alt text', 'untitled', 'tbd', 'n/a'],
  templateWords: ['template', 'placeholder'],
} as const

/**
 * Says whether a picture's text alternative serves a reader who cannot see it. Empty text is
 * right only for a picture marked as decorative (WCAG 2.2, success criterion 1.1.1).
 */
export function checkAltText(alt: string | undefined, figure: unknown): Verdict {
  const picture = isRecord(figure) ? figure : {}
  const text = alt?.trim() ?? ''
  if (picture['decorative'] === true) {
    return text === '' || 'Remove the text, or untick “Decorative”: a picture is one or the other.'
  }
  if (text === '') {
    // Before there is a picture there is nothing to describe; a text that came with a paste is judged.
    if (!picture['asset']) return true
    return 'Describe the picture for readers who cannot see it, or tick “Decorative”.'
  }
  return checkDescription(text.toLowerCase())
}

function checkDescription(text: string): Verdict {
  const {fileEndings, fileStarts, redundantStarts, placeholders, templateWords} = ALT_FAULTS
  const startsWithOneOf = (starts: readonly string[]) => starts.some((it) => text.startsWith(it))
  if (fileEndings.some((ending) => text.includes(ending)) || startsWithOneOf(fileStarts)) {
    return 'This looks like a file name. Describe what the picture shows.'
  }
  if (startsWithOneOf(redundantStarts)) {
    return 'Leave out “image of”: screen readers already say that it is an image.'
  }
  const words = text.split(/[^\p{L}\p{N}]+/u)
  if (
    placeholders.some((it) => it === text) ||
    templateWords.some((template) => words.includes(template))
  ) {
    return 'This is placeholder text. Describe what the picture shows.'
  }
  return true
}
