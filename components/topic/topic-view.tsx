import {ArticleList} from '@/components/article/article-list'
import {FeedLinks} from '@/components/feeds/feed-links'
import {moreOf} from '@/components/layout/more-of'
import {PageHeader} from '@/components/layout/page-header'
import {Section} from '@/components/layout/section'
import {Pagination} from '@/components/pagination/pagination'
import {Picks} from '@/components/picks/picks'
import {DocumentLink} from '@/components/link/document-link'
import {SimpleText} from '@/components/portable-text/simple-text'
import {ProgramList} from '@/components/program/program-list'
import type {Settings, Topic} from '@/lib/content/types'
import {PAGE_LENGTHS, pagePath, pagingOf} from '@/lib/pagination/paging'
import {hrefFor} from '@/lib/routes'
import {trailTo} from '@/lib/trail'
import styles from './topic.module.css'

interface TopicViewProps {
  settings: Settings | null
  topic: Topic
}

/** A subject: what it is, what the editors would read first, then everything filed under it. */
export function TopicView({settings, topic}: TopicViewProps) {
  return (
    <>
      <PageHeader
        title={topic.title}
        standfirst={topic.summary}
        trail={trailTo('topic', topic.parent)}
      >
        <SimpleText value={topic.introduction} disclosures={settings?.disclosures ?? null} />
        <Narrower topics={topic.children} />
        <FeedLinks base={hrefFor(topic)} of={topic.title} />
      </PageHeader>
      <Picks id="picks" title="Start here" cards={topic.editorsPicks} />
      <Section id="articles" title={`Articles on ${topic.title}`}>
        <ArticleList
          articles={topic.articles}
          empty={topic.emptyState ?? settings?.emptyStates?.topicArticles}
        />
        <Pagination
          label={`Pages of articles on ${topic.title}`}
          hrefOf={(page) => pagePath(hrefFor(topic), page)}
          paging={pagingOf(1, topic.articlesTotal, PAGE_LENGTHS.article)}
        />
      </Section>
      {topic.programs.length > 0 ? (
        <Section
          id="programs"
          title="Programs"
          more={moreOf(`${hrefFor(topic)}/programs`, topic.programsTotal, topic.programs)}
        >
          <ProgramList programs={topic.programs} empty={null} />
        </Section>
      ) : null}
    </>
  )
}

function Narrower({topics}: {topics: Topic['children']}) {
  if (topics.length === 0) return null
  return (
    <ul className={styles.narrower}>
      {topics.map((topic, place) => (
        <li key={topic._id}>
          {place === 0 ? 'Within it: ' : null}
          <DocumentLink to={topic}>{topic.title}</DocumentLink>
        </li>
      ))}
    </ul>
  )
}
