import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {useToast} from '@sanity/ui/toast'
import {useMemo, useState} from 'react'
import {
  type DocumentActionComponent,
  useClient,
  useCurrentUser,
  useDocumentValuePermissions,
} from 'sanity'
import {API_VERSION} from '../../env.ts'
import {SignOffDialog} from './sign-off-dialog.tsx'
import {signingObstacle} from './signing-obstacle.ts'
import {useReview} from './use-review.ts'

/** “Sign off”: only for who may sign in their own name, and only the text as it is now. */
export const SignOff: DocumentActionComponent = (props) => {
  const {id} = props
  const review = useReview(props)
  const client = useClient({apiVersion: API_VERSION})
  const toast = useToast()
  const signedBy = useCurrentUser()?.id ?? ''
  const [isOpen, setOpen] = useState(false)
  const document = useMemo(() => ({_id: 'signOff.any', _type: 'signOff', signedBy}), [signedBy])
  const [permission] = useDocumentValuePermissions({document, permission: 'create'})
  if (!review || !permission?.granted) return null

  const sign = async (): Promise<void> => {
    setOpen(false)
    try {
      await client.create({
        ...document,
        // The lake makes the rest of the id.
        _id: 'signOff.',
        document: {_type: 'reference', _ref: id, _weak: true},
        reviewer: {_type: 'reference', _ref: review.reviewer, _weak: true},
        contentHash: review.hash,
        signedAt: new Date().toISOString(),
      })
      toast.push({status: 'success', title: 'Signed off'})
    } catch (error) {
      const description = error instanceof Error ? error.message : String(error)
      toast.push({status: 'error', title: 'It could not be signed off', description})
    }
  }
  const obstacle = signingObstacle(review)
  return {
    label: 'Sign off',
    icon: CheckmarkCircleIcon,
    tone: 'positive',
    disabled: obstacle !== null,
    title: obstacle ?? 'Confirm that you have read this text',
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'Sign off',
      width: 'medium',
      onClose: () => setOpen(false),
      content: (
        <SignOffDialog
          review={review}
          onCancel={() => setOpen(false)}
          onConfirm={() => void sign()}
        />
      ),
    },
  }
}
SignOff.action = 'signOff'
