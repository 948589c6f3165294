/** The fields that a reviewer answers for: everything that readers take for advice. */
export const REVIEWED_FIELDS = ['title', 'standfirst', 'keyTakeaways', 'body'] as const

/** A document of which some fields were reviewed. */
export type Reviewed = Readonly<Record<string, unknown>>

/** JSON without what a reader does not see; `undefined` for what is nothing. */
type Text = string | number | boolean | Text[] | {[name: string]: Text} | undefined

/**
 * Attributes that say how something is kept or shown and not what it says: keys, how strong a
 * reference is, which part of a picture is shown.
 */
const NOT_SAID = new Set(['_key', '_weak', '_strengthenOnPublish', 'crop', 'hotspot', 'markDefs'])

/**
 * What a document says in its reviewed fields, in one form for one meaning: white space, keys, empty
 * paragraphs and how the editor splits text into spans make no difference.
 */
export function reviewedText(document: Reviewed): Text {
  return plain(Object.fromEntries(REVIEWED_FIELDS.map((field) => [field, document[field]])))
}

function plain(value: unknown): Text {
  if (typeof value === 'string') return squeezed(value).trim() || undefined
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return filled(value.map((item) => plain(item)))
  if (!isRecord(value)) return undefined
  if (value['_type'] === 'block' && Array.isArray(value['children'])) return block(value)
  return attributes(value)
}

function attributes(record: Readonly<Record<string, unknown>>): Text {
  const said = Object.entries(record)
    .filter(([name]) => !NOT_SAID.has(name))
    .map(([name, value]) => [name, plain(value)] as const)
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  // A type alone says nothing: an empty picture, an untouched group of fields.
  return said.some(([name]) => name !== '_type') ? Object.fromEntries(said) : undefined
}

/** A paragraph: its text in pieces of equal marks, with the links and citations that marks name. */
function block({children, markDefs, ...rest}: Readonly<Record<string, unknown>>): Text {
  const definitions = new Map(
    records(markDefs).map((definition) => [definition['_key'], attributes(definition)]),
  )
  const pieces: {marks: string; text: Text}[] = []
  for (const child of records(children)) {
    const marks = JSON.stringify(
      names(child['marks'])
        .map((mark) => definitions.get(mark) ?? mark)
        .map((mark) => JSON.stringify(mark))
        .toSorted(),
    )
    const last = pieces.at(-1)
    if (typeof child['text'] !== 'string') pieces.push({marks: 'object', text: attributes(child)})
    else if (last?.marks === marks && typeof last.text === 'string') last.text += child['text']
    else pieces.push({marks, text: child['text']})
  }
  const said = trimmed(pieces)
  if (said.length === 0) return undefined
  return {...objectOf(attributes(rest)), text: said.map(({marks, text}) => [marks, text])}
}

/** Pieces without the white space around the paragraph, and without those that are empty. */
function trimmed(pieces: readonly {marks: string; text: Text}[]): {marks: string; text: Text}[] {
  const squeezedPieces = pieces.map(({marks, text}) => ({
    marks,
    text: typeof text === 'string' ? squeezed(text) : text,
  }))
  const [first] = squeezedPieces
  if (first && typeof first.text === 'string') first.text = first.text.trimStart()
  const last = squeezedPieces.at(-1)
  if (last && typeof last.text === 'string') last.text = last.text.trimEnd()
  return squeezedPieces.filter(({text}) => text !== undefined && text !== '')
}

function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ')
}

function filled(items: readonly Text[]): Text {
  const said = items.filter((item) => item !== undefined)
  return said.length > 0 ? said : undefined
}

function objectOf(text: Text): {[name: string]: Text} {
  return typeof text === 'object' && !Array.isArray(text) ? text : {}
}

function names(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

function records(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
