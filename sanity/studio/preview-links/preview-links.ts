import {definePlugin} from 'sanity'
import {LINKABLE_TYPES} from '../../schema/fields/linkable-types.ts'
import {SharePreview} from './share-preview-action.tsx'

declare module 'sanity' {
  interface DocumentActionKeys {
    sharePreview: never
  }
}

const WITH_PAGES: readonly string[] = LINKABLE_TYPES

/** Links to a draft for somebody without an account: they end by themselves, or when an editor says so. */
export const previewLinks = definePlugin({
  name: 'preview-links',
  document: {
    actions: (actions, {schemaType}) =>
      WITH_PAGES.includes(schemaType) ? [...actions, SharePreview] : actions,
  },
})
