import type {Prescription, Session} from '@/lib/content/types'
import {absoluteHref, type PageAddress} from '@/lib/links/absolute-href'
import {dose, prescriptionDetails, restBetween} from '../prescription'
import {anchor, element, words} from './element'

/** A training session as a table. */
export function sessionHtml(page: PageAddress, session: Omit<Session, '_key'>): string {
  const caption = [session.title, session.note].filter(Boolean).join(': ')
  const columns = ['Exercise', 'Sets × reps', 'Rest'].map((name) =>
    element('th', {scope: 'col'}, name),
  )
  return element(
    'table',
    {},
    caption ? element('caption', {}, words(caption)) : '',
    element('thead', {}, element('tr', {}, ...columns)),
    element('tbody', {}, ...session.prescriptions.map((item) => rowHtml(page, item))),
  )
}

function rowHtml(page: PageAddress, prescription: Prescription): string {
  const {exercise} = prescription
  const name = words(exercise?.title ?? 'Exercise')
  const details = prescriptionDetails(prescription)
  return element(
    'tr',
    {},
    element(
      'th',
      {scope: 'row'},
      anchor(absoluteHref(page, {reference: exercise}), name),
      details ? ` ${element('small', {}, words(details))}` : '',
    ),
    element('td', {}, words(dose(prescription))),
    element('td', {}, words(restBetween(prescription))),
  )
}
