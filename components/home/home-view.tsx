import {ArticleCard} from '@/components/article/article-card'
import {ArticleList} from '@/components/article/article-list'
import {CallToAction} from '@/components/call-to-action/call-to-action'
import {ExerciseList} from '@/components/exercise/exercise-list'
import columns from '@/components/layout/columns.module.css'
import {Section} from '@/components/layout/section'
import {Gallery} from '@/components/media/gallery'
import {PersonList} from '@/components/person/person-list'
import {ProgramList} from '@/components/program/program-list'
import type {Home, Settings} from '@/lib/content/types'
import {ROUTES} from '@/lib/routes'
import {Picks} from '@/components/picks/picks'
import {TopicCards} from '@/components/topic/topic-cards'
import styles from './home.module.css'

interface HomeViewProps {
  home: Home
  settings: Settings | null
}

/** The front page: one story, what the editors picked, then the newest of each kind. */
export function HomeView({home, settings}: HomeViewProps) {
  const lead = home.hero ?? home.articles[0]
  const featured = (home.featured ?? []).filter(({_id}) => _id !== lead?._id)
  const told = new Set([lead?._id, ...featured.map(({_id}) => _id)])
  return (
    <>
      <div className={columns.columns}>
        <div className={`${columns.wide} ${styles.front}`}>
          <h1 className={styles.tagline}>{settings?.tagline ?? settings?.title ?? 'Chalkline'}</h1>
          {lead ? <ArticleCard article={lead} headingLevel={2} variant="lead" priority /> : null}
        </div>
      </div>
      <Picks id="featured" title="From the editors" cards={featured} />
      <Section
        id="articles"
        title="Newest articles"
        more={{href: ROUTES.articles, label: 'All articles'}}
      >
        <ArticleList
          articles={home.articles.filter(({_id}) => !told.has(_id))}
          empty={settings?.emptyStates?.articles}
        />
      </Section>
      <Shelves home={home} settings={settings} />
      <CallToAction className={styles.offer} action={settings?.callToAction} />
    </>
  )
}

function Shelves({home, settings}: HomeViewProps) {
  const empty = settings?.emptyStates
  return (
    <>
      <Section id="programs" title="Programs" more={{href: ROUTES.programs, label: 'All programs'}}>
        <ProgramList programs={home.programs} empty={empty?.programs} />
      </Section>
      <Section
        id="exercises"
        title="Exercises"
        more={{href: ROUTES.exercises, label: 'All exercises'}}
      >
        <ExerciseList exercises={home.exercises} empty={empty?.exercises} />
      </Section>
      {home.topics.length > 0 ? (
        <Section id="topics" title="By topic" more={{href: ROUTES.topics, label: 'All topics'}}>
          <TopicCards topics={home.topics} headingLevel={3} />
        </Section>
      ) : null}
      <Section id="people" title="Who writes here" more={{href: ROUTES.authors, label: 'Everyone'}}>
        <PersonList people={home.people} empty={empty?.people} />
      </Section>
      {settings?.gallery ? (
        <div className={columns.columns}>
          <Gallery className={`${columns.wide} ${styles.gallery}`} gallery={settings.gallery} />
        </div>
      ) : null}
    </>
  )
}
