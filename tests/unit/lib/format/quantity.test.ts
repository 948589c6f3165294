import fc from 'fast-check'
import {expect, test} from 'vitest'
import {formatQuantity, quantityText} from '@/lib/format/quantity'
import {textOf} from '@/lib/portable-text/text-block'

test.each([
  [{value: 40, unit: 'kg'}, '40 kg', '88 lb'],
  [{value: 2.5, unit: 'kg'}, '2.5 kg', '5.5 lb'],
  [{value: 16, upTo: 24, unit: 'kg'}, '16–24 kg', '35–53 lb'],
  [{value: 10, unit: 'cm'}, '10 cm', '4 in'],
  [{value: 20, unit: 'm'}, '20 m', '66 ft'],
  [{value: 24, upTo: 16, unit: 'kg'}, '24 kg', '53 lb'],
])('%o is said in both systems', (measure, metric, customary) => {
  expect(formatQuantity(measure)).toEqual({metric, customary})
})

test('a text that cannot ask its reader says both', () => {
  expect(quantityText({value: 40, unit: 'kg'})).toBe('40 kg (88 lb)')
  const children = [
    {_type: 'span', text: 'Lift '},
    {_type: 'quantity', value: 40, unit: 'kg'},
  ]
  expect(textOf({_type: 'block', children})).toBe('Lift 40 kg (88 lb)')
})

test.each([
  {},
  {value: null, unit: 'kg'},
  {value: 0, unit: 'kg'},
  {value: -4, unit: 'kg'},
  {value: 40, unit: 'stone'},
  {value: Number.MAX_VALUE, unit: 'kg'},
])('%o is no measure and says nothing', (measure) => {
  expect(formatQuantity(measure)).toBeUndefined()
  expect(quantityText(measure)).toBe('')
})

test('whatever the number is, it is never said as one that nobody can load', () => {
  fc.assert(
    fc.property(fc.double(), fc.constantFrom('kg', 'cm', 'm'), (value, unit) => {
      expect(quantityText({value, unit})).not.toMatch(/NaN|∞|E\d|(?<![\d.,])0 /)
    }),
  )
})
