import {describe, expect, test} from 'vitest'
import {gatewayError} from '@/sanity/lake/errors.ts'
import {createReleaseClock} from '@/sanity/lake/scheduling/release-clock.ts'
import {actOnRelease, mutate, testDataset} from '../../../support/dataset.ts'
import {manualTime} from '../../../support/manual-timer.ts'

const START = '2026-01-01T00:00:00.000Z'
const at = (seconds: number): string => new Date(Date.parse(START) + seconds * 1000).toISOString()

/** A dataset under a clock; nothing happens before `start`. */
function scene() {
  const time = manualTime(START)
  const dataset = testDataset({now: time.now})
  const datasets = [dataset]
  const refusals: string[] = []
  const errors: string[] = []
  const clock = createReleaseClock({
    datasets: () => datasets,
    now: time.now,
    startTimer: time.startTimer,
    reportRefusal: (release, reason) => refusals.push(`${release}: ${reason}`),
    reportError: (release) => errors.push(release),
  })
  clock.watch(dataset)
  return {
    time,
    dataset,
    datasets,
    clock,
    refusals,
    errors,
    schedule: (name: string, publishAt: string, content = {}): void => {
      actOnRelease(dataset, name, {actionType: 'create'})
      mutate(dataset, {create: {_id: `versions.${name}.${name}`, _type: 'post', ...content}})
      actOnRelease(dataset, name, {actionType: 'schedule', publishAt})
    },
    stateOf: (name: string) => dataset.documents.get(`_.releases.${name}`)?.state,
    publishedAt: (name: string) => dataset.documents.get(`_.releases.${name}`)?.publishedAt,
  }
}

describe('the release clock', () => {
  test('publishes a release at its time and not before', () => {
    const {clock, schedule, time, stateOf, publishedAt, dataset} = scene()
    clock.start()
    schedule('r1', at(30))
    expect(time.delays()).toEqual([30_000])
    expect(stateOf('r1')).toBe('scheduled')
    time.ring()
    expect(publishedAt('r1')).toBe(at(30))
    expect(dataset.documents.get('r1')).toBeDefined()
    expect(dataset.transactions.at(-1)?.author).toBe('ada')
    expect(time.delays()).toEqual([])
  })

  test('publishes at the start what became due while the lake was down', () => {
    const {clock, schedule, time, stateOf} = scene()
    schedule('r1', at(30))
    schedule('r2', at(40))
    time.skipTo(at(100))
    expect(time.delays()).toEqual([])
    clock.start()
    expect(time.delays()).toEqual([0])
    time.ring()
    expect([stateOf('r1'), stateOf('r2')]).toEqual(['published', 'scheduled'])
    time.ring()
    expect(stateOf('r2')).toBe('published')
  })

  test('has one timer, for the release that comes first', () => {
    const {clock, schedule, time, dataset} = scene()
    clock.start()
    schedule('r1', at(50))
    schedule('r2', at(20))
    schedule('r3', at(40))
    expect(time.delays()).toEqual([20_000])
    actOnRelease(dataset, 'r2', {actionType: 'unschedule'})
    expect(time.delays()).toEqual([40_000])
    actOnRelease(dataset, 'r3', {actionType: 'schedule', publishAt: at(10)})
    expect(time.delays()).toEqual([10_000])
  })

  test('looks again every minute, so that a wait of years and a sleeping machine do no harm', () => {
    const {clock, schedule, time, stateOf} = scene()
    clock.start()
    schedule('r1', '2046-01-01T00:00:00.000Z')
    expect(time.delays()).toEqual([60_000])
    time.ring()
    expect(stateOf('r1')).toBe('scheduled')
    expect(time.delays()).toEqual([60_000])
    time.skipTo('2046-01-01T00:00:00.000Z')
    time.ring()
    expect(stateOf('r1')).toBe('published')
  })

  test('does not publish when a timer fires early', () => {
    const {clock, schedule, time, stateOf} = scene()
    clock.start()
    schedule('r1', at(30))
    time.skipTo(at(-10))
    time.ring()
    expect(stateOf('r1')).toBe('scheduled')
    expect(time.delays()).toEqual([10_000])
  })

  test('gives a release that cannot be published back to its editors, once', () => {
    const {clock, schedule, time, dataset, refusals, errors} = scene()
    clock.start()
    schedule('r1', at(30), {
      other: {_ref: 'nobody', _weak: true, _strengthenOnPublish: {type: 'post'}},
    })
    time.ring()
    const message = 'Document "r1" references non-existent document "nobody"'
    expect(dataset.documents.get('_.releases.r1')).toMatchObject({
      state: 'active',
      error: {message},
    })
    expect(refusals).toEqual([`r1 of dataset test: ${message}`])
    expect(errors).toEqual([])
    expect(time.delays()).toEqual([])
  })

  test('tries again a minute after a write that failed, and publishes the others meanwhile', () => {
    const {clock, schedule, time, dataset, datasets, errors, stateOf} = scene()
    let isFull = true
    datasets[0] = {
      ...dataset,
      publishScheduled(release) {
        if (isFull && release.name === 'r1') throw gatewayError(503, 'The disk is full')
        return dataset.publishScheduled(release)
      },
    }
    clock.start()
    schedule('r1', at(10))
    schedule('r2', at(20))
    time.ring()
    expect(errors).toEqual(['r1 of dataset test'])
    time.ring()
    expect([stateOf('r1'), stateOf('r2')]).toEqual(['scheduled', 'published'])
    expect(time.delays()).toEqual([50_000])
    isFull = false
    time.ring()
    expect(stateOf('r1')).toBe('published')
    expect(errors).toHaveLength(1)
  })

  test('forgets a dataset that is gone, and everything once it is stopped', () => {
    const {clock, schedule, time, datasets, stateOf} = scene()
    clock.start()
    schedule('r1', at(10))
    datasets.pop()
    time.ring()
    expect(time.delays()).toEqual([])
    expect(stateOf('r1')).toBe('scheduled')

    const other = scene()
    other.clock.start()
    other.schedule('r1', at(10))
    other.clock.stop()
    other.schedule('r2', at(20))
    expect(other.time.delays()).toEqual([])
  })
})
