import {CalendarIcon} from '@sanity/icons/Calendar'
import {definePlugin} from 'sanity'
import {CalendarTool} from './calendar-tool.tsx'

/**
 * A tool that shows what is planned. It reads releases as documents: where a hosted project's plan
 * has none, the calendar is empty.
 */
export const calendar = definePlugin({
  name: 'calendar',
  tools: [{name: 'calendar', title: 'Calendar', icon: CalendarIcon, component: CalendarTool}],
})
