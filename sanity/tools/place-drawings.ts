import type {SampleDocument, SampleObject, SampleValue} from '../content/document.ts'
import type {DrawingKind, DrawingPlan} from '../content/image.ts'

const KINDS = {exercise: true, portrait: true, cover: true, gallery: true} satisfies Record<
  DrawingKind,
  true
>

/** The name of a drawing among others: also the stem of its file name. */
export function drawingName({kind, slug, index}: DrawingPlan): string {
  return `${kind}-${slug}-${index}`
}

/** Every drawing that documents show, each once, in order of appearance. */
export function plannedDrawings(documents: readonly SampleDocument[]): DrawingPlan[] {
  const plans = documents.flatMap((document) => drawingsIn(document))
  return [...new Map(plans.map((plan) => [drawingName(plan), plan])).values()]
}

/**
 * A document whose figures show uploaded assets instead of naming drawings.
 *
 * @throws Error when a drawing has no asset among `assetIds`, which are keyed by `drawingName`.
 */
export function placeDrawings(
  {_id, _type, _createdAt, ...fields}: SampleDocument,
  assetIds: ReadonlyMap<string, string>,
): SampleDocument {
  return {_id, _type, _createdAt, ...placeInObject(fields, assetIds)}
}

function drawingsIn(value: SampleValue | undefined): DrawingPlan[] {
  if (Array.isArray(value)) return value.flatMap((item) => drawingsIn(item))
  if (!isObject(value)) return []
  if (isDrawingPlan(value)) return [value]
  return Object.values(value).flatMap((field) => drawingsIn(field))
}

function placeInObject(object: SampleObject, assetIds: ReadonlyMap<string, string>): SampleObject {
  const entries = Object.entries(object).map(([field, value]): [string, SampleValue | undefined] =>
    isDrawingPlan(value) ? ['asset', assetReference(value, assetIds)] : [field, place(value)],
  )
  return Object.fromEntries(entries)

  function place(value: SampleValue | undefined): SampleValue | undefined {
    if (Array.isArray(value)) return value.map((item) => place(item) ?? null)
    return isObject(value) ? placeInObject(value, assetIds) : value
  }
}

function assetReference(plan: DrawingPlan, assetIds: ReadonlyMap<string, string>) {
  const assetId = assetIds.get(drawingName(plan))
  if (!assetId) throw new Error(`The drawing ${drawingName(plan)} has not been uploaded`)
  return {_type: 'reference', _ref: assetId}
}

function isObject(value: unknown): value is SampleObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isDrawingPlan(value: unknown): value is DrawingPlan {
  return (
    isObject(value) &&
    typeof value['kind'] === 'string' &&
    value['kind'] in KINDS &&
    typeof value['slug'] === 'string' &&
    typeof value['index'] === 'number'
  )
}
