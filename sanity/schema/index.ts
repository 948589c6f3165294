import type {SchemaTypeDefinition} from 'sanity'
import {callToAction} from './blocks/call-to-action.ts'
import {callToActionReference} from './blocks/call-to-action-reference.ts'
import {callout} from './blocks/callout.ts'
import {exerciseCard} from './blocks/exercise-card.ts'
import {faq} from './blocks/faq.ts'
import {gallery} from './blocks/gallery.ts'
import {programCard} from './blocks/program-card.ts'
import {pullQuote} from './blocks/pull-quote.ts'
import {video} from './blocks/video.ts'
import {article} from './documents/article.ts'
import {exercise} from './documents/exercise.ts'
import {organization} from './documents/organization.ts'
import {page} from './documents/page.ts'
import {person} from './documents/person.ts'
import {program} from './documents/program.ts'
import {redirect} from './documents/redirect.ts'
import {sharedCallToAction} from './documents/shared-call-to-action.ts'
import {signOff} from './documents/sign-off.ts'
import {source} from './documents/source.ts'
import {topic} from './documents/topic.ts'
import {affiliation} from './objects/affiliation.ts'
import {body} from './objects/body.ts'
import {chapter} from './objects/chapter.ts'
import {credential} from './objects/credential.ts'
import {faqItem} from './objects/faq-item.ts'
import {fault} from './objects/fault.ts'
import {figure} from './objects/figure.ts'
import {link} from './objects/link.ts'
import {prescription} from './objects/prescription.ts'
import {quantity} from './objects/quantity.ts'
import {seo} from './objects/seo.ts'
import {session} from './objects/session.ts'
import {simpleText} from './objects/simple-text.ts'
import {socialProfile} from './objects/social-profile.ts'
import {swap} from './objects/swap.ts'
import {updateNote} from './objects/update-note.ts'
import {week} from './objects/week.ts'
import {siteSettings} from './singletons/site-settings.ts'

const documents = [
  article,
  program,
  exercise,
  person,
  topic,
  page,
  source,
  organization,
  sharedCallToAction,
  signOff,
  redirect,
]
const blocks = [
  gallery,
  video,
  pullQuote,
  callout,
  exerciseCard,
  programCard,
  faq,
  callToAction,
  callToActionReference,
]
const objects = [
  body,
  simpleText,
  figure,
  seo,
  link,
  updateNote,
  faqItem,
  quantity,
  chapter,
  prescription,
  session,
  week,
  credential,
  affiliation,
  socialProfile,
  fault,
  swap,
]

/** Every type that the Studio edits and the queries read. */
export const schemaTypes: SchemaTypeDefinition[] = [
  ...documents,
  siteSettings,
  ...blocks,
  ...objects,
]
