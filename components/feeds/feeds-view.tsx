import {PageHeader} from '@/components/layout/page-header'
import {Section} from '@/components/layout/section'
import {hrefFor, ROUTES} from '@/lib/routes'
import {FeedLinks} from './feed-links'
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
          <Entry name="Corrections" base={ROUTES.corrections} linked />
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
    </>
  )
}

function Subjects({subjects}: {subjects: readonly FeedSubject[]}) {
  return (
    <ul className={styles.list}>
      {subjects.map((subject) => (
        <Entry key={subject.slug} name={subject.name} base={hrefFor(subject)} linked />
      ))}
    </ul>
  )
}

function Entry({base, linked = false, name}: {base: string; linked?: boolean; name: string}) {
  return (
    <li>
      <p className={styles.name}>{linked ? <a href={base}>{name}</a> : name}</p>
      <FeedLinks base={base} of={name} />
    </li>
  )
}
