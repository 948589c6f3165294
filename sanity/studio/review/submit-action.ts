import {EnvelopeIcon} from '@sanity/icons/Envelope'
import {useToast} from '@sanity/ui/toast'
import {
  type DocumentActionComponent,
  useDocumentOperation,
  useDocumentValuePermissions,
} from 'sanity'
import {textOf, useReview} from './use-review.ts'

/** “Submit for review”: what a contributor does when a text is ready to be read. */
export const SubmitForReview: DocumentActionComponent = (props) => {
  const {id, type, draft, version} = props
  const review = useReview(props)
  const {patch} = useDocumentOperation(id, type)
  const toast = useToast()
  const document = draft ?? {...textOf(props), _id: `drafts.${id}`, _type: type}
  const [permission] = useDocumentValuePermissions({document, permission: 'update'})
  // A version in a release has been through this as a draft; published text needs a change first.
  if (!review || version || !draft || !permission?.granted) return null
  const isDone = review.state === 'signed' || review.state === 'submitted'
  return {
    label: 'Submit for review',
    icon: EnvelopeIcon,
    disabled: isDone || review.reviewer === undefined,
    title: reasonNotTo(review),
    onHandle: () => {
      patch.execute([{set: {reviewRequestedAt: new Date().toISOString()}}])
      toast.push({status: 'success', title: 'Submitted for review'})
    },
  }
}
SubmitForReview.action = 'submitForReview'

function reasonNotTo(review: NonNullable<ReturnType<typeof useReview>>): string {
  if (review.state === 'signed') return 'The text is signed off as it is.'
  if (review.state === 'submitted') return 'The reviewer has been asked.'
  if (review.reviewer === undefined) return 'Name the reviewer first, under People.'
  return 'Ask the reviewer to read this text'
}
