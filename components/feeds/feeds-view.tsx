import {PageHeader} from '@/components/layout/page-header'
import {Section} from '@/components/layout/section'
import {goalFeedPath, goalPath, hrefFor, ROUTES} from '@/lib/routes'
import {FeedLinks} from './feed-links'
import {GOALS} from '@/sanity/schema/vocabulary'
import styles from './feeds.module.css'

interface FeedSubject {
  _type: string
  name: string
  slug: string
}

interface FeedsViewProps {
  authors: readonly FeedSubject[]
  standfirst: string
  title: string
  topics: readonly FeedSubject[]
}

/** Every feed of the site, by what it is of. */
export function FeedsView({authors, standfirst, title, topics}: FeedsViewProps) {
  return (
    <>
      <PageHeader title={title} standfirst={standfirst} />
      <Section id="site-feeds" title="Everything">
        <ul className={styles.list}>
          <Entry name="New articles" base="" />
          <Entry name="New programs" base={ROUTES.programs} />
          <Entry name="Corrections" base={ROUTES.corrections} href={ROUTES.corrections} />
        </ul>
      </Section>
      <Section id="author-feeds" title="By author">
        <p className={styles.all}>
          <a href={ROUTES.authorFeeds}>All authors at once (OPML)</a>, a file that feed readers
          import.
        </p>
        <Subjects subjects={authors} />
      </Section>
      <Section id="topic-feeds" title="By topic">
        <Subjects subjects={topics} />
      </Section>
      <Section id="goal-feeds" title="Programs by goal">
        <ul className={styles.list}>
          {GOALS.map(({title: name, value}) => (
            <Entry key={value} name={name} base={goalFeedPath(value)} href={goalPath(value)} />
          ))}
        </ul>
      </Section>
    </>
  )
}

function Subjects({subjects}: {subjects: readonly FeedSubject[]}) {
  return (
    <ul className={styles.list}>
      {subjects.map((subject) => (
        <Entry
          key={subject.slug}
          name={subject.name}
          base={hrefFor(subject)}
          href={hrefFor(subject)}
        />
      ))}
    </ul>
  )
}

function Entry({base, href, name}: {base: string; href?: string; name: string}) {
  return (
    <li>
      <p className={styles.name}>{href ? <a href={href}>{name}</a> : name}</p>
      <FeedLinks base={base} of={name} />
    </li>
  )
}
