import {ArticleList} from '@/components/article/article-list'
import columns from '@/components/layout/columns.module.css'
import {Section} from '@/components/layout/section'
import {Avatar} from '@/components/media/avatar'
import {SimpleText} from '@/components/portable-text/simple-text'
import {ProgramList} from '@/components/program/program-list'
import type {ArticleCard, Person, Settings} from '@/lib/content/types'
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
            <Avatar figure={person.portrait} size={112} />
            <div>
              <h1>
                {person.honorificPrefix ? `${person.honorificPrefix} ` : null}
                {person.name}
              </h1>
              <p className={styles.letters}>
                {person.jobTitle}
                <CredentialLetters credentials={person.credentials} />
              </p>
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
  return (
    <>
      <Section id="articles" title={`Articles by ${person.name}`}>
        <ArticleList articles={person.articles} empty={settings?.emptyStates?.authorArticles} />
      </Section>
      {person.programs.length > 0 ? (
        <Section id="programs" title="Programs">
          <ProgramList programs={person.programs} empty={null} />
        </Section>
      ) : null}
      <MoreArticles id="quoted" title="Quoted in" articles={person.quotedIn} />
      <MoreArticles id="reviewed" title="Reviewed" articles={person.reviewed} />
    </>
  )
}

interface MoreArticlesProps {
  articles: readonly ArticleCard[]
  id: string
  title: string
}

function MoreArticles({articles, id, title}: MoreArticlesProps) {
  if (articles.length === 0) return null
  return (
    <Section id={id} title={title}>
      <ArticleList articles={articles} empty={null} headlines={0} />
    </Section>
  )
}
