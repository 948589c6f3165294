import {
  emptied,
  hostileContent,
  plainContent,
  withDanglingReferences,
  withMembers,
  withNumber,
  withoutValues,
  withText,
} from './hostile-content'
import type {Stored} from './rendered-pages'

const SCRIPT = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>'

/** Content as it may lie in the lake, by what is wrong with it. */
export const HOSTILE: Record<string, () => Stored[]> = {
  'is whole': plainContent,
  'has no field but its name': emptied,
  'has nothing in any field': () => hostileContent(withoutValues()),
  'refers only to what is gone': () => hostileContent(withDanglingReferences()),
  'has a script in every text': () => hostileContent(withText(SCRIPT)),
  'has a script in every address': () => hostileContent(withText('javascript:alert(1)')),
  'has an empty text everywhere': () => hostileContent(withText('')),
  'has texts of four thousand letters': () => hostileContent(withText('W'.repeat(4000))),
  'has titles of three hundred letters': () => hostileContent(withText('Squat '.repeat(50))),
  'is written from right to left': () => hostileContent(withText('ثلاثة أسباب لألم الظهر')),
  'has invisible characters': () => hostileContent(withText('\u200b\u2060\u00ad')),
  'counts below nothing': () => hostileContent(withNumber(-1)),
  'counts beyond everything': () => hostileContent(withNumber(Number.MAX_VALUE)),
  'counts in fractions': () => hostileContent(withNumber(0.1)),
  'has holes in its lists': () => hostileContent(withMembers(null, [], 7)),
  'has blocks and marks of other systems': () =>
    hostileContent(withMembers({_key: 'x', _type: 'poll', question: {text: 'Squat?'}})),
}
