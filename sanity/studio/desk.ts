import {definePlugin} from 'sanity'
import {SUPERSEDED_TEMPLATES, TEMPLATES} from '../structure/templates.ts'
import {FindingsBadge} from './findings/findings-badge.ts'

/** The editor's desk: what new documents begin with, and what is the matter with old ones. */
export const desk = definePlugin({
  name: 'desk',
  schema: {templates: (plain) => [...TEMPLATES, ...plain]},
  document: {
    badges: (badges) => [...badges, FindingsBadge],
    newDocumentOptions: (items, {creationContext}) =>
      creationContext.type === 'global'
        ? items.filter(({templateId}) => !SUPERSEDED_TEMPLATES.includes(templateId))
        : items,
  },
})
