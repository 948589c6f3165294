import {ArticleCard} from '@/components/article/article-card'
import {Section} from '@/components/layout/section'
import {ProgramCard} from '@/components/program/program-card'
import type {FeaturedCard} from '@/lib/content/types'
import styles from './picks.module.css'

interface PicksProps {
  cards: readonly FeaturedCard[] | null
  /** Anchor of the section. */
  id: string
  title: string
}

/** Articles and programs that editors chose by hand; nothing when they chose none. */
export function Picks({cards, id, title}: PicksProps) {
  if (!cards?.length) return null
  return (
    <Section id={id} title={title}>
      <ul className={styles.picks}>
        {cards.map((card) => (
          <li key={card._id}>
            {card._type === 'program' ? (
              <ProgramCard program={card} />
            ) : (
              <ArticleCard article={card} variant="feature" />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
