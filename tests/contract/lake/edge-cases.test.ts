import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'

const TESTS = join(import.meta.dirname, '../..')

const MUTATIONS = 'unit/lake/documents/mutations.test.ts'
const PATCHES = 'unit/lake/documents/patches.test.ts'
const REFUSALS = 'unit/lake/documents/patch-refusals.test.ts'
const REFERENCES = 'unit/lake/documents/references.test.ts'
const ACTIONS = 'unit/lake/documents/actions.test.ts'
const ERRORS = 'contract/lake/errors.test.ts'
const QUERIES = 'contract/lake/query-edge-cases.test.ts'
const LISTEN = 'contract/lake/listen.test.ts'
const LIVE = 'contract/lake/live.test.ts'
const ASSETS = 'contract/lake/assets.test.ts'
const PARAMETERS = 'unit/lake/assets/transform-params.test.ts'
const WEBHOOKS = 'contract/lake/webhooks.test.ts'

/** The edge cases of a Content Lake that we know of, each with the tests that pin what happens. */
const EDGE_CASES: readonly [number, string, ...(readonly [file: string, title: string][])][] = [
  [1, 'create without a type', [MUTATIONS, 'refuses a document %s']],
  [2, 'create of an id that is taken', [ERRORS, 'a document whose id exists']],
  [3, 'an id that ends in a dot is completed', [MUTATIONS, 'completes one that ends in a dot']],
  [4, 'no id', [MUTATIONS, 'makes a random id when there is none']],
  [5, 'malformed ids', [MUTATIONS, 'refuses the malformed id %j']],
  [6, 'createIfNotExists of what exists', [MUTATIONS, 'createIfNotExists leaves an existing']],
  [7, 'createOrReplace keeps the creation time', [MUTATIONS, 'replaces everything but']],
  [8, 'another type while referenced', [REFERENCES, 'cannot change its type']],
  [9, 'given times and revision', [MUTATIONS, 'keeps given times, ignores a given revision']],
  [10, 'patch of a missing document', [PATCHES, 'a patch of a missing document undoes']],
  [11, 'patch by a query that finds nothing', [PATCHES, 'touches every match, and none is fine']],
  [12, 'a stale revision', [ERRORS, 'a patch based on an old revision']],
  [13, 'stale within the transaction', [PATCHES, 'also when this transaction made it stale']],
  [14, 'a transaction id twice', [MUTATIONS, 'with a known transaction id is refused']],
  [15, 'the same after a restart', ['unit/lake/storage/restart.test.ts', 'knows the ids']],
  [16, 'a reference to nothing', [REFERENCES, 'is refused when it is strong']],
  [17, 'filled later in the transaction', [REFERENCES, 'may be filled later']],
  [18, 'two that reference each other', [REFERENCES, 'come together and go together']],
  [19, 'deleting what is referenced', [REFERENCES, 'is refused and names every referrer']],
  [20, 'a reference by a draft id', [REFERENCES, 'as a draft by its draft id']],
  [21, 'deleting what is not there', [MUTATIONS, 'of what is not there succeeds silently']],
  [22, 'set creates objects', [PATCHES, 'set creates the objects on its way']],
  [23, 'set of an unknown key', [PATCHES, 'set of an unknown key does nothing']],
  [24, 'set beyond the end', [PATCHES, 'set beyond the end of an array pads with null']],
  [25, 'setIfMissing of null', [PATCHES, 'setIfMissing keeps what is there, null included']],
  [26, 'inc of what is no number', [PATCHES, 'inc and dec count numbers and ignore the rest']],
  [27, 'insert after the end of nothing', [PATCHES, 'insert into a missing array']],
  [28, 'replacing ranges and unions', [PATCHES, 'insert replacing a union removes every match']],
  [29, 'several matches', [PATCHES, 'insert before several matches']],
  [30, 'the system attributes', [REFUSALS, '%s is refused with 400']],
  [31, 'diffMatchPatch', [PATCHES, 'diffMatchPatch changes text next to an emoji exactly']],
  [32, 'the order within a patch', [PATCHES, 'insert, diffMatchPatch in this order']],
  [33, 'two patches, one event', [MUTATIONS, 'one change per document, from the first state']],
  [34, 'a patch without effect', [PATCHES, 'a patch without effect still makes a revision']],
  [35, 'dry run', ['contract/lake/documents.test.ts', 'dryRun answers as usual']],
  [36, 'generated keys', [MUTATIONS, 'autoGenerateArrayKeys gives keys to objects']],
  [37, 'bodies', [ERRORS, 'a body of five megabytes'], [ERRORS, 'a body that is not JSON']],
  [38, 'returned documents', [MUTATIONS, 'returns the deleted document']],
  [39, 'names of prototypes', [QUERIES, '%s cannot be stored']],
  [40, 'nesting and extreme numbers', [QUERIES, 'nested too deeply is refused']],
  [41, 'duplicate keys', [QUERIES, '41 duplicate keys']],
  [42, 'what visitors see', ['contract/lake/documents.test.ts', 'neither drafts nor dotted ids']],
  [43, 'a write by a viewer', [ERRORS, 'a write by a viewer']],
  [44, 'ended access', ['contract/lake/ended-access.test.ts', 'ends its open streams']],
  [45, 'places of syntax errors', [QUERIES, '45']],
  [46, 'parameters', [QUERIES, 'that are missing are a 400']],
  [47, 'unknown functions', [QUERIES, '47 %s is refused']],
  [48, 'patterns that break regular expressions', [QUERIES, '48 a pattern']],
  [49, 'brackets', [QUERIES, '49 5,000 brackets']],
  [50, 'a query past its deadline', ['contract/lake/queries.test.ts', 'answers 504 in the body']],
  [51, 'equality and numbers', [QUERIES, '51 %s is %s']],
  [52, 'order of mixed types', [QUERIES, '52 mixed types']],
  [53, 'slices', [QUERIES, '53 a slice %s']],
  [54, 'perspectives of a group', [QUERIES, 'tells where a draft comes from']],
  [55, 'stacks and defaults', [QUERIES, 'cannot have raw among them']],
  [56, 'publish refused', [ACTIONS, '$name']],
  [57, 'delete and unpublish refused', [ACTIONS, 'a failing action undoes the ones before it']],
  [58, 'releases', ['contract/lake/releases.test.ts', 'publishes all documents of a release']],
  [59, 'listeners', [LISTEN, 'appears, changes and disappears'], [LISTEN, 'in the middle of']],
  [60, 'effects', ['property/lake/effects.test.ts', 'turn any document into any other']],
  [61, 'live events', [LIVE, 'starts afresh when the lake does not know']],
  [62, 'sync tags', ['property/lake/sync-tags.test.ts', 'whatever changes a result touches']],
  [63, 'history', ['unit/lake/history/documents.test.ts', 'that was deleted has a last revision']],
  [64, 'export while writing', ['contract/lake/transfer.test.ts', 'an export is one moment']],
  [65, 'uploads', [ASSETS, 'the same bytes twice'], [ASSETS, '%s is refused, and nothing']],
  [66, 'image parameters', [PARAMETERS, 'unknown parameters are ignored']],
  [67, 'webhooks', [WEBHOOKS, 'a valid signature'], [WEBHOOKS, 'is tried again after a 500']],
  [68, 'kill -9', ['crash/kills.crash.ts', 'kill']],
  [69, 'CORS', ['contract/lake/cors.test.ts', 'that nobody listed get no permission']],
  [70, 'long queries and request tags', ['contract/lake/documents.test.ts', 'too long for a URL']],
]

test.each(EDGE_CASES)('edge case %i, %s, has its tests', (_number, _case, ...places) => {
  for (const [file, title] of places)
    expect(readFileSync(join(TESTS, file), 'utf8')).toContain(title)
})

test('there are 70 of them', () => {
  expect(EDGE_CASES.map(([number]) => number)).toEqual(Array.from({length: 70}, (_, i) => i + 1))
})
