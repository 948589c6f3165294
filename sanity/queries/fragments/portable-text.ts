import {personLinkFields, programCardFields} from './cards.ts'
import {figureFields} from './figure.ts'
import {linkFields, linkTargetFields} from './link.ts'
import {sourceFields} from './source.ts'
import {exerciseReference, sessionFields} from './training.ts'

/** Annotations of a text block, with the documents that internal links point to: see exercise-mention.tsx. */
const markDefFields = /* groq */ `
  ...,
  _type == "internalLink" => {"reference": reference->{
    ${linkTargetFields},
    _type == "exercise" => {summary, "primaryMuscles": coalesce(primaryMuscles, [])}
  }}
` as const

/** Annotations of a body, whose words may also name the sources they rest on. */
const bodyMarkDefFields = /* groq */ `
  ${markDefFields},
  _type == "citation" => {"sources": coalesce(array::compact(sources[]->{${sourceFields}}), [])}
` as const

/** Rich text of paragraphs and lists. */
export const simpleTextFields = /* groq */ `
  ...,
  "markDefs": markDefs[]{${markDefFields}}
` as const

/** A video: played on its provider's site, shown here as a poster and a transcript. */
export const videoFields = /* groq */ `
  _type,
  provider,
  url,
  title,
  description,
  duration,
  uploadDate,
  transcript,
  chapters[]{_key, start, title},
  poster{${figureFields}}
` as const

/** A call to action with the documents its actions point to. */
export const callToActionFields = /* groq */ `
  _type,
  eyebrow,
  headline,
  body,
  "actions": coalesce(actions[]{${linkFields}}, [])
` as const

/** A gallery and its pictures. */
export const galleryFields = /* groq */ `
  _type,
  caption,
  "images": coalesce(images[]{_key, ${figureFields}}, [])
` as const

/** The body of an article or a page: every block with what its card shows. */
export const bodyFields = /* groq */ `
  _key,
  _type,
  _type == "block" => {
    style,
    listItem,
    level,
    children,
    "markDefs": markDefs[]{${bodyMarkDefFields}}
  },
  _type == "figure" => {${figureFields}},
  _type == "gallery" => {${galleryFields}},
  _type == "video" => {${videoFields}},
  _type == "pullQuote" => {text, attribution, "person": person->{${personLinkFields}}},
  _type == "callout" => {tone, title, "body": coalesce(body[]{${simpleTextFields}}, [])},
  _type == "exerciseCard" => {dose, note, ${exerciseReference}},
  _type == "programCard" => {note, "program": program->{${programCardFields}}},
  _type == "session" => {${sessionFields}},
  _type == "faq" => {title, "items": coalesce(items[]{_key, question, answer}, [])},
  _type == "callToAction" => {${callToActionFields}},
  _type == "callToActionReference" => {
    "shared": shared->{_id, _type, callToAction{${callToActionFields}}}
  }
` as const
