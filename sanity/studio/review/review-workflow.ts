import {type CurrentUser, definePlugin} from 'sanity'
import {askingForUpdateNote} from './publish-action.tsx'
import {ReviewBadge} from './review-badge.ts'
import {SignOff} from './sign-off-action.tsx'
import {SubmitForReview} from './submit-action.ts'

declare module 'sanity' {
  interface DocumentActionKeys {
    submitForReview: never
    signOff: never
  }
}

/**
 * From draft to signature: articles are submitted, signed off under a fingerprint of their text, and
 * published with a word about what changed. Who may do what is the lake's to say (sanity/roles.ts).
 */
export const reviewWorkflow = definePlugin({
  name: 'review-workflow',
  document: {
    actions(actions, {schemaType, currentUser}) {
      // A signature is made by its action, and stays as it was given.
      if (schemaType === 'signOff') return []
      if (schemaType !== 'article') return actions
      const publishing = actions.map((action) =>
        action.action === 'publish' ? askingForUpdateNote(action) : action,
      )
      // The first one is the button at the foot of the form: what each role is there to do.
      if (hasRole(currentUser, 'reviewer')) return [SignOff, ...publishing]
      if (hasRole(currentUser, 'contributor')) return [SubmitForReview, ...publishing]
      return [...publishing, SubmitForReview, SignOff]
    },
    badges: (badges, {schemaType}) =>
      schemaType === 'article' ? [ReviewBadge, ...badges] : badges,
    newDocumentOptions: (items) => items.filter(({templateId}) => templateId !== 'signOff'),
  },
})

function hasRole(user: Omit<CurrentUser, 'role'> | null, name: string): boolean {
  return user?.roles.some((role) => role.name === name) ?? false
}
