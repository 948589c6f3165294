import {useState} from 'react'
import {type DocumentActionComponent, useDocumentOperation} from 'sanity'
import {needsUpdateNote, type UpdateAnswer, updatePatches} from './update-note.ts'
import {UpdateDialog} from './update-dialog.tsx'

/**
 * “Publish” that asks what kind of change it is when readers already have another text. A typing
 * error leaves the dates alone; everything else gets a note that readers see.
 */
export function askingForUpdateNote(publish: DocumentActionComponent): DocumentActionComponent {
  const PublishWithNote: DocumentActionComponent = (props) => {
    const {id, type, draft, published} = props
    const original = publish(props)
    const {patch} = useDocumentOperation(id, type)
    const [isOpen, setOpen] = useState(false)
    if (!original || !draft || !published || !needsUpdateNote(published, draft)) return original

    const answer = (given: UpdateAnswer): void => {
      setOpen(false)
      const patches = updatePatches(given, new Date())
      if (patches.length > 0) patch.execute(patches)
      original.onHandle?.()
    }
    return {
      ...original,
      onHandle: () => setOpen(true),
      dialog: isOpen
        ? {
            type: 'dialog',
            header: 'What kind of change is it?',
            width: 'medium',
            onClose: () => setOpen(false),
            content: <UpdateDialog onAnswer={answer} onCancel={() => setOpen(false)} />,
          }
        : original.dialog,
    }
  }
  PublishWithNote.displayName = 'PublishWithNote'
  PublishWithNote.action = publish.action
  return PublishWithNote
}
