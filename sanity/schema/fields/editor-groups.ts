import {ComposeIcon} from '@sanity/icons/Compose'
import {PublishIcon} from '@sanity/icons/Publish'
import {SearchIcon} from '@sanity/icons/Search'
import {TagsIcon} from '@sanity/icons/Tags'
import {UsersIcon} from '@sanity/icons/Users'
import type {FieldGroupDefinition} from 'sanity'

const GROUPS = {
  write: {name: 'write', title: 'Write', icon: ComposeIcon, default: true},
  people: {name: 'people', title: 'People', icon: UsersIcon},
  classify: {name: 'classify', title: 'Classify', icon: TagsIcon},
  publish: {name: 'publish', title: 'Publish', icon: PublishIcon},
  seo: {name: 'seo', title: 'Search and sharing', icon: SearchIcon},
} satisfies Record<string, FieldGroupDefinition>

/** The tabs of a document form, in the order of the work; every document type uses the same words. */
export function editorGroups(...names: (keyof typeof GROUPS)[]): FieldGroupDefinition[] {
  return names.map((name) => GROUPS[name])
}
