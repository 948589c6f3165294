import type {JsonObject, StoredDocument} from '@/sanity/lake/documents/types.ts'
import {actOnRelease, mutate, testDataset} from '../../../../support/dataset.ts'

/** When {@link scene} schedules its release. */
export const PUBLISH_AT = '2026-03-01T09:00:00.000Z'

/** The actions that bring the release `r1` into a state. */
const PATHS = {
  active: [],
  scheduled: [{actionType: 'schedule', publishAt: PUBLISH_AT}],
  published: [{actionType: 'publish'}],
  archived: [{actionType: 'archive'}],
} as const

/** A dataset with the release `r1` in some state and with these documents in it and beside it. */
export function scene(state: keyof typeof PATHS, ...documents: JsonObject[]) {
  const dataset = testDataset()
  if (documents.length > 0) mutate(dataset, ...documents.map((create) => ({create})))
  actOnRelease(dataset, 'r1', {actionType: 'create', metadata: {title: 'Spring'}})
  for (const action of PATHS[state]) actOnRelease(dataset, 'r1', action)
  const release = (): StoredDocument | undefined => dataset.documents.get('_.releases.r1')
  return {...dataset, release}
}

/** Titles by id, without the documents that describe releases. */
export function titles({documents}: ReturnType<typeof scene>): Record<string, unknown> {
  const content = documents.all().filter(({_type}) => _type !== 'system.release')
  return Object.fromEntries(content.map(({_id, title}) => [_id, title]))
}
