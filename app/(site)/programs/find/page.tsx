import type {Metadata} from 'next'
import {FeedLinks} from '@/components/feeds/feed-links'
import {ProgramFinder} from '@/components/program/program-finder'
import {PageHeader} from '@/components/layout/page-header'
import {findPrograms} from '@/lib/content/find-content'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {PROGRAM_FACETS} from '@/lib/finder/program-facets'
import {choiceQuery, readChoice, type Choice} from '@/lib/finder/facet'
import {readPageParam} from '@/lib/pagination/paging'
import {goalFeedPath, ROUTES} from '@/lib/routes'
import {pageMetadata, type PageFeed} from '@/lib/seo/metadata'
import {GOALS, titleOf} from '@/sanity/schema/vocabulary'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const PAGE = {
  path: ROUTES.findPrograms,
  title: 'Find a program',
  description: 'Programs by goal, level, time and the equipment you have.',
}

export async function generateMetadata({searchParams}: Props): Promise<Metadata> {
  const feeds = feedsOf(readChoice(PROGRAM_FACETS, await searchParams))
  // Every combination of choices is a page of its own; search engines get the full list instead.
  return {...pageMetadata(await getSite(), {...PAGE, feeds}), robots: {index: false}}
}

export default async function FindProgramsPage({searchParams}: Props) {
  const asked = await searchParams
  const choice = readChoice(PROGRAM_FACETS, asked)
  const [found, settings] = await Promise.all([
    findPrograms(choice, readPageParam(asked.page)),
    getSettings(),
  ])
  return (
    <>
      <PageHeader title={PAGE.title} standfirst={PAGE.description}>
        {feedsOf(choice).map(({base, title}) => (
          <FeedLinks key={base} base={base} of={title} />
        ))}
      </PageHeader>
      <ProgramFinder
        choice={choice}
        empty={settings?.emptyStates?.filter}
        found={found}
        hrefOf={(page) => PAGE.path + choiceQuery(choice, page)}
      />
    </>
  )
}

/** Programs for one goal have a feed. */
function feedsOf({goal: goals = []}: Choice): PageFeed[] {
  const [goal] = goals
  if (goal === undefined || goals.length > 1) return []
  return [{title: `Programs: ${titleOf(GOALS, goal)}`, base: goalFeedPath(goal)}]
}
