import {ArticleList} from '@/components/article/article-list'
import {FollowButton} from '@/components/follow/follow-button'
import columns from '@/components/layout/columns.module.css'
import {moreOf} from '@/components/layout/more-of'
import {Section} from '@/components/layout/section'
import {Trail} from '@/components/layout/trail'
import {Avatar} from '@/components/media/avatar'
import {Pagination} from '@/components/pagination/pagination'
import {SimpleText} from '@/components/portable-text/simple-text'
import {ProgramList} from '@/components/program/program-list'
import type {ArticleCard, Person, Settings} from '@/lib/content/types'
import {PAGE_LENGTHS, pagePath, pagingOf} from '@/lib/pagination/paging'
import {hrefFor} from '@/lib/routes'
import {trailTo} from '@/lib/trail'
import {CredentialLetters} from './credentials'
import styles from './person.module.css'
import {PersonFacts} from './person-facts'
import {SocialLinks} from './social-links'
import {WorkWith} from './work-with'

interface PersonViewProps {
  person: Person
  settings: Settings | null
}

/** A public profile: who they are, why to believe them, and everything they made here. */
export function PersonView({person, settings}: PersonViewProps) {
  return (
    <>
      <article className={columns.columns}>
        <div className={`${columns.wide} ${styles.profile}`}>
          <header className={styles.identity}>
            <Avatar figure={person.portrait} size={176} />
            <div>
              <Trail steps={trailTo('person')} />
              <h1>
                {person.honorificPrefix ? `${person.honorificPrefix} ` : null}
                {person.name}
              </h1>
              <p className={styles.letters}>
                {person.jobTitle}
                <CredentialLetters credentials={person.credentials} />
              </p>
              <FollowButton form person={{id: person._id, slug: person.slug, name: person.name}} />
            </div>
          </header>
          <div className={styles.columns}>
            <Biography person={person} settings={settings} />
            <PersonFacts person={person} />
          </div>
        </div>
      </article>
      <Works person={person} settings={settings} />
    </>
  )
}

function Biography({person, settings}: PersonViewProps) {
  return (
    <div className={styles.biography}>
      {person.bio?.length ? (
        <SimpleText value={person.bio} disclosures={settings?.disclosures ?? null} />
      ) : (
        <p>{person.shortBio}</p>
      )}
      <SocialLinks label={`${person.name} elsewhere`} profiles={person.social} />
      <WorkWith workWith={person.workWith} />
      {person.disclosures ? <p className={styles.disclosure}>{person.disclosures}</p> : null}
    </div>
  )
}

function Works({person, settings}: PersonViewProps) {
  const {programs, quotedIn, reviewed} = person
  const path = hrefFor(person)
  return (
    <>
      <Section id="articles" title={`Articles by ${person.name}`}>
        <ArticleList articles={person.articles} empty={settings?.emptyStates?.authorArticles} />
        <Pagination
          label={`Pages of articles by ${person.name}`}
          hrefOf={(page) => pagePath(path, page)}
          paging={pagingOf(1, person.articlesTotal, PAGE_LENGTHS.article)}
        />
      </Section>
      {programs.length > 0 ? (
        <Section
          id="programs"
          title="Programs"
          more={moreOf(`${path}/programs`, person.programsTotal, programs)}
        >
          <ProgramList programs={programs} empty={null} />
        </Section>
      ) : null}
      <MoreArticles
        id="quoted"
        title="Quoted in"
        articles={quotedIn}
        more={moreOf(`${path}/quoted`, person.quotedTotal, quotedIn)}
      />
      <MoreArticles
        id="reviewed"
        title="Reviewed"
        articles={reviewed}
        more={moreOf(`${path}/reviewed`, person.reviewedTotal, reviewed)}
      />
    </>
  )
}

interface MoreArticlesProps {
  articles: readonly ArticleCard[]
  id: string
  more: ReturnType<typeof moreOf>
  title: string
}

function MoreArticles({articles, id, more, title}: MoreArticlesProps) {
  if (articles.length === 0) return null
  return (
    <Section id={id} title={title} more={more}>
      <ArticleList articles={articles} empty={null} headlines={0} />
    </Section>
  )
}
