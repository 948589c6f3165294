import {CalendarIcon} from '@sanity/icons/Calendar'
import {definePlugin, type DocumentActionComponent} from 'sanity'
import {CalendarTool} from './calendar-tool.tsx'
import {publishingInTime} from './publish-in-time.ts'
import {UnpublishLater} from './unpublish-later-action.tsx'

declare module 'sanity' {
  interface DocumentActionKeys {
    scheduleUnpublish: never
  }
}

/**
 * When things go live and offline: a tool that shows what is planned, the action that plans the end
 * of a page (Sanity brings the one for its beginning), and “Publish” that waits for its date. All
 * read releases as documents: where a hosted project's plan has none, the calendar is empty and the
 * action says why it is not there to press.
 */
export const calendar = definePlugin({
  name: 'calendar',
  tools: [{name: 'calendar', title: 'Calendar', icon: CalendarIcon, component: CalendarTool}],
  document: {
    actions: (actions, {schemaType}) =>
      schemaType === 'signOff' ? actions : [...actions.map(waitingForItsDate), UnpublishLater],
  },
})

function waitingForItsDate(action: DocumentActionComponent): DocumentActionComponent {
  return action.action === 'publish' ? publishingInTime(action) : action
}
