import {isRecord, type Verdict} from './verdict.ts'

const FILE_NAME =
  /\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?)\b|^(?:img|dsc|pxl|screenshot)[-_ ]?\d+/i
const REDUNDANT_START =
  /^(?:an? |the )?(?:image|photo|photograph|picture|pic|graphic|screenshot) of\b/i
const PLACEHOLDER =
  /\btemplate\b|\bplaceholder\b|^(?:image|photo|picture|alt(?: text)?|untitled|tbd|n\/a)$/i

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
  if (!picture['asset']) return true
  if (text === '')
    return 'Describe the picture for readers who cannot see it, or tick “Decorative”.'
  if (FILE_NAME.test(text)) return 'This looks like a file name. Describe what the picture shows.'
  if (REDUNDANT_START.test(text)) {
    return 'Leave out “image of”: screen readers already say that it is an image.'
  }
  if (PLACEHOLDER.test(text)) return 'This is placeholder text. Describe what the picture shows.'
  return true
}
