import type {DocumentPluginOptions} from 'sanity'
import {siteSettings} from '../schema/singletons/site-settings.ts'

const SINGLETONS = new Set<string>([siteSettings.name])

/** What an editor may do with the one document of a type: neither copies nor removal. */
const ALLOWED_ACTIONS = new Set<string | undefined>(['publish', 'discardChanges', 'restore'])

/** The actions of a document's menu that make sense for its type. */
export function actionsFor<Action extends {action?: string}>(
  schemaType: string,
  actions: Action[],
): Action[] {
  if (!SINGLETONS.has(schemaType)) return actions
  return actions.filter(({action}) => ALLOWED_ACTIONS.has(action))
}

/** The entries of the “new document” menu of which there may be more than one document. */
export function creatable<Item extends {templateId: string}>(items: Item[]): Item[] {
  return items.filter(({templateId}) => !SINGLETONS.has(templateId))
}

/** Document rules under which a singleton cannot be created, duplicated, unpublished or deleted. */
export const singletonRules: DocumentPluginOptions = {
  actions: (actions, {schemaType}) => actionsFor(schemaType, actions),
  newDocumentOptions: (items) => creatable(items),
}
