import type {StoredDocument} from '../documents/types.ts'
import {contentError} from '../errors.ts'
import {BoundedCache} from './bounded-cache.ts'
import {DRAFTS_PREFIX, publishedIdOf, VERSIONS_PREFIX} from './document-group.ts'
import type {DocumentIndex} from './document-index.ts'
import {createRawView} from './raw-view.ts'
import {createStackView} from './stack-view.ts'
import type {View} from './view.ts'

/** Who reads: anonymous visitors see documents whose `_id` has no dot, and nothing else. */
export type Access = 'member' | 'anonymous'

/** `raw`, `published`, or the layers of a stack from the strongest: `drafts` and release names. */
export type Perspective = 'raw' | 'published' | readonly string[]

/** The API version from which `published` is the default perspective and versions are visible. */
const RELEASES_API_VERSION = '2025-02-19'
const RELEASE_NAME = /^[A-Za-z0-9_-]+$/

/**
 * Reads `perspective` as the API accepts it: a comma-separated list or an array of names, `drafts`
 * under its old name `previewDrafts` too. Absent, it depends on the API version.
 * Throws a 400 `LakeError` for names that cannot be releases and for `raw` among others.
 */
export function parsePerspective(
  value: string | readonly string[] | undefined,
  apiVersion: string,
): Perspective {
  const names = (typeof value === 'string' ? value.split(',') : (value ?? []))
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => (name === 'previewDrafts' ? 'drafts' : name))
  const [first] = names
  if (first === undefined) return knowsReleases(apiVersion) ? 'published' : 'raw'
  if (names.length === 1 && (first === 'raw' || first === 'published')) return first
  if (names.includes('raw')) {
    throw contentError(400, 'invalidPerspective', 'The raw perspective cannot be combined')
  }
  for (const name of names) {
    if (RELEASE_NAME.test(name)) continue
    throw contentError(400, 'invalidPerspective', `Invalid perspective "${name}"`)
  }
  return [...new Set(names)]
}

/** What keeps a reader from some of the documents that their access would show. */
export interface ReadRestriction {
  /** Equal for restrictions that give the same answers. */
  readonly key: string
  allows(document: StoredDocument): boolean
}

/** What decides which documents a reader sees. */
export interface ViewOptions {
  readonly perspective: Perspective
  readonly access: Access
  /** `1`, `X` or a date: older versions do not know `versions.**`. */
  readonly apiVersion: string
  readonly restriction?: ReadRestriction | undefined
}

const views = new WeakMap<DocumentIndex, BoundedCache<string, View>>()
const MAX_VIEWS = 64

/** The view of a dataset through a perspective; one object per index and set of options. */
export function viewOf(index: DocumentIndex, options: ViewOptions): View {
  const known = views.get(index) ?? new BoundedCache<string, View>(MAX_VIEWS)
  views.set(index, known)
  const {access, apiVersion, perspective, restriction} = options
  const key = [knowsReleases(apiVersion), access, perspective, restriction?.key].join(' ')
  return known.get(key, () => createView(index, options))
}

function createView(index: DocumentIndex, options: ViewOptions): View {
  const {perspective, restriction} = options
  const isVisibleId = visibility(options)
  const isVisible = restriction
    ? (id: string) => isVisibleId(id) && mayRead(index.get(id), restriction)
    : isVisibleId
  if (perspective === 'raw') return createRawView(index, isVisible)
  const layers = layersOf(perspective)
  return createStackView({index, layers, isVisible, overlay: perspective !== 'published'})
}

/** Whether a reader may see a stored document at all, whatever other layers hold: for listeners. */
export function seesStored(document: StoredDocument, options: ViewOptions): boolean {
  const {_id: id} = document
  if (!visibility(options)(id)) return false
  if (options.restriction && !mayRead(document, options.restriction)) return false
  if (options.perspective === 'raw') return true
  const prefix = id.slice(0, id.length - publishedIdOf(id).length)
  return layersOf(options.perspective).includes(prefix)
}

function mayRead(document: StoredDocument | undefined, restriction: ReadRestriction): boolean {
  return document !== undefined && restriction.allows(document)
}

function visibility({access, apiVersion}: ViewOptions): (id: string) => boolean {
  if (access === 'anonymous') return (id) => !id.includes('.')
  if (knowsReleases(apiVersion)) return () => true
  return (id) => !id.startsWith(VERSIONS_PREFIX)
}

function layersOf(perspective: 'published' | readonly string[]): readonly string[] {
  const names = perspective === 'published' ? [] : perspective
  const prefixes = names.map((name) => {
    if (name === 'published') return ''
    return name === 'drafts' ? DRAFTS_PREFIX : `${VERSIONS_PREFIX}${name}.`
  })
  return [...prefixes, '']
}

/** `X` is the experimental version, newer than every date; `1` is the oldest. */
function knowsReleases(apiVersion: string): boolean {
  const version = apiVersion.replace(/^v/, '')
  return version === 'X' || (version !== '1' && version >= RELEASES_API_VERSION)
}
