import type {DocumentBadgeComponent, DocumentBadgeDescription} from 'sanity'
import {previewDate} from '../../schema/fields/preview-line.ts'
import {type ReviewOfText, useReview} from './use-review.ts'

/** Says at the foot of an article where it stands between draft and signature. */
export const ReviewBadge: DocumentBadgeComponent = (props) => {
  const review = useReview(props)
  return review && describe(review)
}

function describe({state, reviewer, signature}: ReviewOfText): DocumentBadgeDescription | null {
  const signed = [signature?.reviewer, previewDate(signature?.signedAt)].filter(Boolean).join(', ')
  switch (state) {
    case 'signed':
      return {label: 'Signed off', title: `Signed off: ${signed}`, color: 'success'}
    case 'changed':
      return {
        label: 'Changed since review',
        title: `The text is not the one that was signed off: ${signed}`,
        color: 'warning',
      }
    case 'submitted':
      return {label: 'Submitted for review', title: 'The reviewer can read it.', color: 'primary'}
    case 'draft':
      return reviewer ? {label: 'Not reviewed', title: 'A reviewer is named.'} : null
  }
}
