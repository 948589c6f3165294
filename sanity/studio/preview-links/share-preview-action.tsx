import {ShareIcon} from '@sanity/icons/Share'
import {useMemo, useState} from 'react'
import {type DocumentActionComponent, useDocumentValuePermissions} from 'sanity'
import {z} from 'zod'
import {PREVIEW_LINK_ID, PREVIEW_LINK_TYPE} from '../../../lib/preview/preview-link.ts'
import {PreviewLinksDialog} from './preview-links-dialog.tsx'

const addressed = z.object({slug: z.object({current: z.string().min(1)})})

/** “Share a preview”: for those who may write what is not a draft, editors and administrators. */
export const SharePreview: DocumentActionComponent = ({id, draft, published, release, version}) => {
  const [isOpen, setOpen] = useState(false)
  const document = useMemo(() => ({_id: `${PREVIEW_LINK_ID}any`, _type: PREVIEW_LINK_TYPE}), [])
  const [permission] = useDocumentValuePermissions({document, permission: 'create'})
  if (!permission?.granted) return null
  const hasPage = addressed.safeParse(version ?? draft ?? published).success
  return {
    label: 'Share a preview',
    icon: ShareIcon,
    disabled: !hasPage,
    title: hasPage
      ? 'A link to this draft for somebody without an account'
      : 'A page needs an address first: give it a slug.',
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'Share a preview',
      width: 'medium',
      onClose: () => setOpen(false),
      content: <PreviewLinksDialog id={id} release={version ? release : undefined} />,
    },
  }
}
SharePreview.action = 'sharePreview'
