import {definePlugin} from 'sanity'
import {SUPERSEDED_TEMPLATES, TEMPLATES} from '../structure/templates.ts'
import {FindingsBadge} from './findings/findings-badge.ts'
import {BodyBlock} from './running-text/numbered-section.tsx'
import {RunningTextInput} from './running-text/text-input.tsx'

/** The editor's desk: how documents begin, how words come into them, and what is the matter with them. */
export const desk = definePlugin({
  name: 'desk',
  schema: {templates: (plain) => [...TEMPLATES, ...plain]},
  form: {components: {input: RunningTextInput, block: BodyBlock}},
  document: {
    badges: (badges) => [...badges, FindingsBadge],
    newDocumentOptions: (items, {creationContext}) =>
      creationContext.type === 'global'
        ? items.filter(({templateId}) => !SUPERSEDED_TEMPLATES.includes(templateId))
        : items,
  },
})
