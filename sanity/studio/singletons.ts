import type {DocumentPluginOptions} from 'sanity'
import {siteSettings} from '../schema/singletons/site-settings.ts'

const SINGLETONS = new Set<string>([siteSettings.name])

/** What an editor may do with the one document of a type: neither copies nor removal. */
const ALLOWED_ACTIONS = new Set<string | undefined>(['publish', 'discardChanges', 'restore'])

/** Document rules under which a singleton cannot be created, duplicated, unpublished or deleted. */
export const singletonRules: DocumentPluginOptions = {
  actions: (actions, {schemaType}) =>
    SINGLETONS.has(schemaType)
      ? actions.filter(({action}) => ALLOWED_ACTIONS.has(action))
      : actions,
  newDocumentOptions: (options) => options.filter(({templateId}) => !SINGLETONS.has(templateId)),
}
