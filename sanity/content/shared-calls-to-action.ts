import {callToAction, linkOut} from './body-blocks.ts'
import {documentId, sampleDocument} from './document.ts'
import {prose} from './portable-text.ts'

/** Invitations that several texts end with. */
export const sharedCallsToAction = [
  sampleDocument({
    id: documentId('sharedCallToAction', 'find-a-program'),
    type: 'sharedCallToAction',
    createdAt: '2026-01-12T12:30:00.000Z',
    fields: {
      title: 'Find a program',
      callToAction: callToAction({
        eyebrow: 'From reading to lifting',
        headline: 'Three questions, one program',
        body: prose`
          Your goal, your level, and what is in the room. What fits is complete and on the page.
        `,
        actions: [linkOut('Find a program', '/programs/find')],
      }),
    },
  }),
]
