import fc from 'fast-check'

/** Patterns of words that the random texts hold, and of some that they do not. */
const wordPattern = fc.constantFrom(
  ...[
    'squat',
    'squat*',
    'SQUATS',
    '*at',
    's*t',
    'hinge',
    'hin* squat',
    'hip back',
    '*',
    'eg',
    'ab',
  ],
  ...['d1*', 'drafts*', 'versions', 'nothing', '', 'back-pain', 'ü', 'squat hip hinge', 'gesquat'],
)

/** The parameters of every random query, of random type each. */
export const parameters = fc.record({
  p: fc.constantFrom<string | number | null>('a', 'd1', 1, null),
  q: fc.constantFrom<string | boolean>('d5', true, 'b'),
  words: fc.oneof(
    {weight: 6, arbitrary: wordPattern},
    {weight: 2, arbitrary: fc.array(wordPattern, {maxLength: 2})},
    {weight: 1, arbitrary: fc.constantFrom<null | number>(null, 1)},
  ),
  list: fc.constantFrom<string | (string | number | null)[]>(
    ...[['d1', 'd2'], ['a', 1], [], [null, 'd3'], 'd1'],
  ),
})

const literal = fc.constantFrom(
  ...['"a"', '"b"', '"d1"', '"d5"', '1', '2', 'true', 'null', '$p', '$q', '$list', '"p"'],
)
const path = fc.constantFrom(
  ...['n', 's.c', 'o', '_type', '_id', 'r._ref', 's', 'zz.y', 'rs[0]._ref', '@.n', '_originalId'],
)
const outer = fc.constantFrom('^._id', '^.n', '^.r._ref', '^.^.n', '^', '^.rs[]._ref[0]')
const pattern = fc.constantFrom('drafts.**', 'k.*', '**', 'versions.r1.**', 'd1')

type Text = fc.Arbitrary<string>

/** Fills `{}` holes of a template from left to right. */
function text(template: string, ...parts: readonly Text[]): Text {
  const pieces = template.split('{}')
  return fc
    .tuple(...parts)
    .map((values) => pieces.map((piece, hole) => piece + (values[hole] ?? '')).join(''))
}

/** A search in texts, most of which an index of words can narrow down. */
export function search(nested: boolean): Text {
  const texts = fc.constantFrom(
    ...[
      't',
      't',
      '[t, n]',
      '[t, pt::text(b)]',
      'pt::text(b)',
      'b[].children[].text',
      '@',
      '[@, _id]',
    ],
    ...[
      'coalesce(t, o)',
      '_id',
      '_originalId',
      'r->t',
      '[r->t, t]',
      't[0]',
      'pt::text(b[0])',
      '"squat"',
    ],
    ...(nested ? ['^.t', '[t, ^.t]'] : ['_type']),
  )
  const wanted = fc.oneof(
    {weight: 4, arbitrary: wordPattern.map((wordsToFind) => JSON.stringify(wordsToFind))},
    {weight: 3, arbitrary: fc.constant('$words')},
    fc.array(wordPattern, {maxLength: 2}).map((patterns) => JSON.stringify(patterns)),
    fc.constantFrom(nested ? '^.t' : '*[_type == "q"][0].t', '*[0].t'),
  )
  return text('{} match {}', texts, wanted)
}

function condition(nested: boolean): Text {
  const references = fc.constantFrom(
    ...[
      '"d1"',
      '$list',
      '$p',
      '"d5", "d2"',
      nested ? '^._id' : '"d2"',
      nested ? '^.rs[]._ref' : '$q',
    ],
  )
  const list = fc.constantFrom('$list', '["a", 1]', '["d1", $p]', '$p', 'rs[]._ref', '["p", "q"]')
  const subQuery = fc.constantFrom(
    ...['*[_type == "q"].r._ref', '*[_type == $p]._id', '*[n == "a"][0].rs[]._ref', '*._id'],
  )
  const held = fc.constantFrom('rs[]._ref', 'rs[]._key', 'rs', 'r._ref', 'rs[x == 1]._ref')
  return fc.oneof(
    {weight: 3, arbitrary: text('{} == {}', path, literal)},
    text('{} == {}', literal, path),
    text('references({})', references),
    {weight: 2, arbitrary: text('{} in {}', fc.constantFrom('"d1"', '$p', 'null', '1'), held)},
    text('{} in {}', path, list),
    text('{} in {}', path, subQuery),
    text('_id in path("{}")', pattern),
    text('string::startsWith(_id, {})', literal),
    text('sanity::versionOf({})', literal),
    text('sanity::partOfRelease({})', fc.constantFrom('"r1"', '$p')),
    text('defined({})', path),
    text('{} {} {}', path, fc.constantFrom('<', '>=', '!='), literal),
    text('count(*[{} == {}]) > 1', path, literal),
    {weight: 4, arbitrary: search(nested)},
    nested ? text('{} == {}', path, outer) : text('!(n == {})', literal),
    nested ? text('{} in {}', outer, held) : text('n match {}', literal),
  )
}

function filter(nested: boolean): Text {
  const both = (operator: string): Text =>
    text(`({} ${operator} {})`, condition(nested), condition(nested))
  return fc.oneof(
    {weight: 3, arbitrary: condition(nested)},
    {weight: 2, arbitrary: text('{} && {}', condition(nested), condition(nested))},
    {weight: 2, arbitrary: text('_type == "p" && {}', condition(nested))},
    {weight: 2, arbitrary: both('||')},
    text('{} && {}', both('||'), condition(nested)),
    text('_type == {} && {} && {}', literal, condition(nested), both('&&')),
  )
}

/** How many documents of a type refer to something, which the index of references answers. */
const referenceCount = text(
  'count(*[{}])',
  fc.oneof(
    text('_type == {} && references({})', literal, fc.constantFrom('"d1"', '$p', '$list')),
    text('references({}) && _type == "p"', fc.constantFrom('^._id', '^.r._ref', '^.rs[]._ref')),
  ),
)

const inner = filter(true)
const projection = fc.oneof(
  text('{_id, "r": {}}', referenceCount),
  fc.constantFrom('{_id, n}', '{_id, "t": r->n, "l": rs[]->_id}', '._id', '{...}', ''),
  text('{_id, "c": *[{}]._id}', inner),
  text('{_id, "k": count(*[{}]), "m": count(*[_type == ^.n])}', inner),
  text('{"z": *[{}] | order(n)[0..1]{_id, "y": *[{}][0]._id}}', inner, inner),
  text('{"m": rs[]{"w": *[{}][0]._id, "x": ^.n}}', inner),
  text('{"f": *[_type == "q"] | order(s.c desc, n)[0...3]{_id, "g": *[{}]._id}}', inner),
)
const key = fc.constantFrom(
  ...['n', 'o desc', 's.c', 'n asc, o', '_id desc', 'r->n desc', '_type, n desc', 'o, s.c desc'],
)
const slice = fc.constantFrom(
  ...['[0]', '[1]', '[0..2]', '[1...4]', '[0...100]', '[-1]', '[2..-1]', '[2..1]', '[5..9]'],
)

const score = fc.oneof(
  {weight: 3, arbitrary: search(false)},
  text('boost({}, {})', search(false), fc.constantFrom('2', '0', '-5', 'n')),
  text('({} || {})', search(false), condition(false)),
  text('({} && {})', search(false), condition(false)),
  text('boost({} && {}, 3)', condition(false), search(false)),
)
const positive = fc.constantFrom('_score > 0', '_score > 1', '_score >= 0', '_score > -1', 'true')

/** A query over the random documents: filters, orders, slices, projections and sub-queries. */
export const query = fc.oneof(
  text('count(*[{}])', filter(false)),
  text('*[{}] | score({}) [{}]{_id, _score}', filter(false), score, positive),
  text('* | score({}, {}) [{}]._id', score, score, positive),
  text('*[{}][count(*[{}]) > 1]._id', filter(false), inner),
  text('*[{}][{}]{}', filter(false), filter(false), projection),
  {weight: 2, arbitrary: text('*[{}]{}', filter(false), projection)},
  {weight: 2, arbitrary: text('*[{}] | order({}){}', filter(false), key, projection)},
  {weight: 4, arbitrary: text('*[{}] | order({}){}{}', filter(false), key, slice, projection)},
  text('*[{}]{}{}', filter(false), slice, projection),
  text('{"a": *[{}]._id, "b": count(*), "c": *[0..1]._id}', filter(false)),
)
