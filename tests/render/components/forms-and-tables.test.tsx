import {renderToStaticMarkup} from 'react-dom/server'
import {expect, test} from 'vitest'
import {PageShell} from '@/components/layout/page-shell'
import {Outline} from '@/components/program/outline'
import {exerciseCard} from './sample-content'

test('a session is a table with a caption and scoped headings', () => {
  const prescription = {
    _key: 'p',
    exercise: exerciseCard,
    sets: 3,
    reps: '8–10',
    weight: null,
    load: 'RPE 6',
    tempo: null,
    rest: 90,
    note: null,
  }
  const session = {_key: 's', title: 'Day A', note: null, prescriptions: [prescription]}
  const html = renderToStaticMarkup(
    <Outline weeks={[{_key: 'w', title: 'Week 1', focus: null, sessions: [session]}]} />,
  )
  expect(html).toContain('<caption>Day A</caption>')
  expect(html.match(/<th scope="col"/g)).toHaveLength(3)
  expect(html).toMatch(/<th scope="row"><a href="\/exercises\/good-morning">/)
  expect(html).toContain('<td>3 × 8–10</td><td>90 sec</td>')
})

test('a page has one main, and the first link leads to it', () => {
  const html = renderToStaticMarkup(<PageShell settings={null}>Words</PageShell>)
  expect(html.match(/<main /g)).toHaveLength(1)
  expect(/<a [^>]*href="([^"]*)"/.exec(html)?.[1]).toBe('#main')
  expect(html).toContain('<main id="main"')
})
