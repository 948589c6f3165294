import {ArticleList} from '@/components/article/article-list'
import {LevelMark} from '@/components/exercise/level-mark'
import {Faq} from '@/components/faq/faq'
import columns from '@/components/layout/columns.module.css'
import {PageHeader} from '@/components/layout/page-header'
import {Section} from '@/components/layout/section'
import {ContentLink} from '@/components/link/content-link'
import {Figure} from '@/components/media/figure'
import {PersonList} from '@/components/person/person-list'
import type {Program, Settings} from '@/lib/content/types'
import {relFor} from '@/lib/links/rel'
import {trailTo} from '@/lib/trail'
import {Description, Disclosure} from './description'
import {Outline} from './outline'
import {ProgramNumbers} from './program-numbers'
import {ProgramSummary} from './program-summary'
import styles from './program-view.module.css'
import {StopIf} from './stop-if'

interface ProgramViewProps {
  program: Program
  settings: Settings | null
}

/** A program: what it is, the sheet itself, and who stands behind it. */
export function ProgramView({program, settings}: ProgramViewProps) {
  return (
    <>
      <article>
        <PageHeader title={program.title} standfirst={program.summary} trail={trailTo('program')}>
          <LevelMark level={program.level} />
        </PageHeader>
        <div className={columns.columns}>
          <div className={`${columns.wide} ${styles.columns}`}>
            <div className={styles.main}>
              <ProgramNumbers {...program} />
              <Figure
                figure={program.mainImage}
                shape="wide"
                sizes="(min-width: 64rem) 44rem, 100vw"
                priority
              />
              <Disclosure program={program} settings={settings} />
            </div>
            <div className={styles.side}>
              <ProgramSummary program={program} />
              <Enrol program={program} />
              <StopIf signs={program.stopIf} />
            </div>
            <div className={styles.main}>
              <Description program={program} settings={settings} />
              <ProgramOutline program={program} />
              <Faq items={program.faq} />
            </div>
          </div>
        </div>
      </article>
      <Surroundings program={program} />
    </>
  )
}

function ProgramOutline({program}: {program: Program}) {
  if (program.outline.length === 0) return null
  return (
    <section aria-labelledby="outline">
      <h2 id="outline">Week by week</h2>
      <Outline weeks={program.outline} />
    </section>
  )
}

function Enrol({program}: {program: Program}) {
  if (!program.externalUrl) return null
  return (
    <p className={styles.enrol}>
      <ContentLink to={{href: program.externalUrl}} rel={relFor(program.relationship)}>
        {program.provider?.name ? `Start with ${program.provider.name}` : 'Start this program'}
      </ContentLink>
    </p>
  )
}

function Surroundings({program}: {program: Program}) {
  return (
    <>
      {program.coaches.length > 0 ? (
        <Section id="coaches" title="Coached by">
          <PersonList people={program.coaches} />
        </Section>
      ) : null}
      {program.articles.length > 0 ? (
        <Section id="articles" title="Articles that use this program">
          <ArticleList articles={program.articles} empty={null} />
        </Section>
      ) : null}
    </>
  )
}
