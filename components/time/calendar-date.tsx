import {formatDate} from '@/lib/format/date'

/** A day as people say it, from a date or date-time of the Studio; nothing when it is none. */
export function CalendarDate({value}: {value: string | null | undefined}) {
  const text = formatDate(value)
  return value && text ? <time dateTime={value}>{text}</time> : null
}
