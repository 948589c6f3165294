import {PortableText, type PortableTextComponents} from '@portabletext/react'
import {CallToAction} from '@/components/call-to-action/call-to-action'
import {DisclosureNote} from '@/components/disclosure/disclosure-note'
import {Faq} from '@/components/faq/faq'
import columns from '@/components/layout/columns.module.css'
import {Figure} from '@/components/media/figure'
import {Gallery} from '@/components/media/gallery'
import {VideoFacade} from '@/components/media/video-facade'
import type {BodyBlock, Figure as FigureContent} from '@/lib/content/types'
import type {DisclosureTexts} from '@/lib/links/disclosure-text'
import {readableBlocks} from '@/lib/portable-text/readable-blocks'
import {type Section, sections} from '@/lib/portable-text/sections'
import {type DisclosureBlock, withDisclosure} from '@/lib/portable-text/with-disclosure'
import {Callout} from './callout'
import {ExerciseBlock} from './exercise-block'
import {inlines} from './inlines'
import {lists} from './lists'
import {marks} from './marks'
import {ProgramBlock} from './program-block'
import {PullQuote} from './pull-quote'
import {SectionHeading} from './section-heading'
import {SessionBlock} from './session-block'
import styles from './text.module.css'

interface BodyProps {
  /** The site's words for links that somebody profits from. */
  disclosures: DisclosureTexts
  value: readonly BodyBlock[]
}

/** The text of an article or a page, set on the page's grid. */
export function Body({disclosures, value}: BodyProps) {
  const headings = new Map(sections(value).map((section) => [section.key, section]))
  return (
    <div className={`${columns.inner} ${styles.body}`}>
      <PortableText
        value={withDisclosure(readableBlocks(value))}
        components={bodyComponents(headings, disclosures)}
        onMissingComponent={false}
      />
    </div>
  )
}

const TEXT_SIZES = '(min-width: 64rem) 57rem, 100vw'

const types = {
  ...inlines,
  figure: ({value}) => (
    <Figure
      className={isUpright(value) ? styles.upright : styles.outdent}
      figure={value}
      sizes={TEXT_SIZES}
    />
  ),
  gallery: ({value}) => <Gallery className={styles.aside} gallery={value} />,
  video: ({value}) => <VideoFacade className={styles.outdent} video={value} />,
  pullQuote: ({value}) => <PullQuote className={styles.outdent} quote={value} />,
  callout: ({value}) => <Callout callout={value} />,
  exerciseCard: ({value}) => <ExerciseBlock className={columns.wide} block={value} />,
  programCard: ({value}) => <ProgramBlock block={value} />,
  session: ({value}) => <SessionBlock session={value} />,
  faq: ({value}) => <Faq title={value.title} items={value.items} />,
  callToAction: ({value}) => <CallToAction className={styles.outdent} action={value} />,
  callToActionReference: ({value}) => (
    <CallToAction className={styles.outdent} action={value.shared?.callToAction} />
  ),
} satisfies PortableTextComponents<BodyBlock>['types']

/** An upright picture across the whole page would be taller than the screen. */
function isUpright({asset}: FigureContent): boolean {
  return (asset?.height ?? 0) > (asset?.width ?? 0)
}

function bodyComponents(
  headings: ReadonlyMap<string, Section>,
  disclosures: DisclosureTexts,
): PortableTextComponents<BodyBlock | DisclosureBlock> {
  const heading = ({children, value}: {children?: React.ReactNode; value: {_key?: string}}) => (
    <SectionHeading section={headings.get(value._key ?? '')}>{children}</SectionHeading>
  )
  return {
    types: {
      ...types,
      disclosure: ({value}) => <DisclosureNote kinds={value.kinds} texts={disclosures} />,
    },
    marks,
    list: lists,
    block: {section: heading, h2: heading, h3: heading},
    unknownType: () => null,
  }
}
