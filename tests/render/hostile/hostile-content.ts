import {sampleContent} from '@/sanity/content/index'
import {sampleSignOffs} from '@/sanity/content/sign-offs'
import {drawingName, placeDrawings, plannedDrawings} from '@/sanity/tools/place-drawings'
import type {Stored} from './rendered-pages'

const IMAGE = {
  _id: 'image-abc-1600x1000-png',
  _type: 'sanity.imageAsset',
  metadata: {dimensions: {width: 1600, height: 1000}},
}

/** Without these a document cannot be found, and nothing would be rendered at all. */
const IDENTITY = new Set(['_id', '_type', '_key', '_ref', 'slug', '_createdAt'])

/** Changes a value inside of a document; identity is kept from it. */
type Change = (value: unknown, field: string) => unknown

/** The sample publication and its sign-offs, with one picture wherever it plans a drawing. */
export function plainContent(): Stored[] {
  const content = sampleContent()
  const pictures = new Map(plannedDrawings(content).map((plan) => [drawingName(plan), IMAGE._id]))
  const documents = content.map((document) => placeDrawings(document, pictures))
  return [...documents, ...sampleSignOffs(documents), IMAGE]
}

/** The sample publication with every value put through a change, the deepest first. */
export function hostileContent(change: Change): Stored[] {
  return [...plainContent().map((document) => mapped(document, change)), IMAGE]
}

function mapped(object: object, change: Change): Stored {
  return Object.fromEntries(
    Object.entries(object).map(([field, value]) => [
      field,
      IDENTITY.has(field) ? value : changed(value, field, change),
    ]),
  )
}

function changed(value: unknown, field: string, change: Change): unknown {
  if (Array.isArray(value)) {
    return change(
      value.map((item: unknown) => changed(item, field, change)),
      field,
    )
  }
  if (typeof value === 'object' && value !== null) return change(mapped(value, change), field)
  return change(value, field)
}

/** Every sentence becomes another text. */
export function withText(text: string): Change {
  return (value) => (typeof value === 'string' ? text : value)
}

/** Every number becomes another one. */
export function withNumber(number: number): Change {
  return (value) => (typeof value === 'number' ? number : value)
}

/** Every list gains members that do not belong there. */
export function withMembers(...members: unknown[]): Change {
  return (value) => (Array.isArray(value) ? [...members, ...value] : value)
}

/** Every value with fields in a field of its own loses what it points to. */
export function withDanglingReferences(): Change {
  return (value) =>
    typeof value === 'object' && value !== null && '_ref' in value
      ? {...value, _ref: 'gone'}
      : value
}

/** Everything that is neither a list nor has fields is gone. */
export function withoutValues(): Change {
  return (value) => (typeof value === 'object' ? value : null)
}

/** Every field of every document is gone, whatever it held. */
export function emptied(): Stored[] {
  return plainContent().map((document) =>
    Object.fromEntries(
      Object.entries(document).map(([field, value]) => [field, IDENTITY.has(field) ? value : null]),
    ),
  )
}
