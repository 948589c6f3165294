import {ImagesIcon} from '@sanity/icons/Images'
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure'
import {MediaLibrary} from '../studio/media/media-library.tsx'
import {linkedDocument} from './task-lists.ts'

/** The pictures of the dataset, whichever document shows them. */
export function mediaLibrary(S: StructureBuilder): ListItemBuilder {
  const library = S.component(MediaLibrary).id('media').title('Media').child(linkedDocument(S))
  return S.listItem().id('media').title('Media').icon(ImagesIcon).child(library)
}
