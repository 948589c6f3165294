import {CalendarIcon} from '@sanity/icons/Calendar'
import {definePlugin} from 'sanity'
import {CalendarTool} from './calendar-tool.tsx'
import {UnpublishLater} from './unpublish-later-action.tsx'

declare module 'sanity' {
  interface DocumentActionKeys {
    scheduleUnpublish: never
  }
}

/**
 * A tool that shows what is planned, and the action that plans the end of a page: Sanity brings the
 * one for its beginning. Both read releases as documents: where a hosted project's plan has none,
 * the calendar is empty and the action says why it is not there to press.
 */
export const calendar = definePlugin({
  name: 'calendar',
  tools: [{name: 'calendar', title: 'Calendar', icon: CalendarIcon, component: CalendarTool}],
  document: {
    actions: (actions, {schemaType}) =>
      schemaType === 'signOff' ? actions : [...actions, UnpublishLater],
  },
})
