import {DocumentLink} from '@/components/link/document-link'
import {LevelMark} from '@/components/exercise/level-mark'
import {PersonNames} from '@/components/person/person-names'
import type {ProgramCard as ProgramCardContent} from '@/lib/content/types'
import {formatTitles} from '@/lib/format/list'
import {formatPrice} from '@/lib/format/price'
import {disclosureFor} from '@/lib/links/rel'
import {EQUIPMENT, GOALS, titleOf} from '@/sanity/schema/vocabulary'
import styles from './program-card.module.css'
import {ProgramNumbers} from './program-numbers'

interface ProgramCardProps {
  headingLevel?: 2 | 3
  program: ProgramCardContent
}

/** A program like a training sheet: its numbers first. */
export function ProgramCard({headingLevel = 3, program}: ProgramCardProps) {
  const Heading = `h${headingLevel}` as const
  const goals = formatTitles(program.goals.map((goal) => titleOf(GOALS, goal)))
  const equipment = formatTitles(needed(program).map((item) => titleOf(EQUIPMENT, item)))
  return (
    <article className={styles.sheet}>
      <div className={styles.head}>
        <Heading className={styles.title}>
          <DocumentLink to={program}>{program.title}</DocumentLink>
        </Heading>
        <LevelMark level={program.level} />
      </div>
      <ProgramNumbers {...program} />
      {program.summary ? <p className={styles.summary}>{program.summary}</p> : null}
      <p className={styles.meta}>
        {goals ? <span>{goals}</span> : null}
        {equipment ? <span>Needs {equipment.toLowerCase()}</span> : null}
        {program.coaches.length > 0 ? (
          <span>
            Coached by <PersonNames people={program.coaches} />
          </span>
        ) : null}
        <span>
          {formatPrice(program.price)}
          <Interest relationship={program.relationship} />
        </span>
      </p>
    </article>
  )
}

/** What one must have: "none" is nothing to list beside a mat. */
function needed({equipment}: Pick<ProgramCardContent, 'equipment'>): readonly string[] {
  const items = equipment ?? []
  return items.length > 1 ? items.filter((item) => item !== 'none') : items
}

/** What the site has to do with a program it shows, in a word. */
const INTERESTS = {own: 'ours', affiliate: 'affiliate', sponsored: 'sponsored'} as const

function Interest({relationship}: Pick<ProgramCardContent, 'relationship'>) {
  const disclosure = disclosureFor(relationship)
  return disclosure ? ` (${INTERESTS[disclosure]})` : null
}
