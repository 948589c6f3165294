import type {PortableTextMarkComponentProps} from '@portabletext/react'
import {ExerciseMention, type MentionedExercise} from '@/components/exercise/exercise-mention'
import {ContentLink} from '@/components/link/content-link'
import {relFor} from '@/lib/links/rel'
import {CitationMarkView} from './citation-mark'

interface LinkMark {
  _type: 'link'
  href: string | null
  relationship: string | null
}

interface InternalLinkMark {
  _type: 'internalLink'
  reference: (Partial<MentionedExercise> & {_type: string; slug: string | null}) | null
}

function LinkMarkView({children, value}: PortableTextMarkComponentProps<LinkMark>) {
  return (
    <ContentLink to={{href: value?.href}} rel={relFor(value?.relationship)}>
      {children}
    </ContentLink>
  )
}

function InternalLinkMarkView({children, value}: PortableTextMarkComponentProps<InternalLinkMark>) {
  const reference = value?.reference
  if (reference?._type === 'exercise' && reference.slug && reference.summary) {
    const {primaryMuscles = [], slug, summary, title = null} = reference
    return (
      <ExerciseMention exercise={{primaryMuscles, slug, summary, title}}>
        {children}
      </ExerciseMention>
    )
  }
  return <ContentLink to={{reference}}>{children}</ContentLink>
}

/** Annotations of every rich text; `strong` and `em` keep the library's own elements. */
export const marks = {
  link: LinkMarkView,
  internalLink: InternalLinkMarkView,
  citation: CitationMarkView,
}
