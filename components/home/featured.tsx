import {ArticleCard} from '@/components/article/article-card'
import {Section} from '@/components/layout/section'
import {ProgramCard} from '@/components/program/program-card'
import type {FeaturedCard} from '@/lib/content/types'
import styles from './home.module.css'

/** The editors' choice for the front page. */
export function Featured({cards}: {cards: readonly FeaturedCard[]}) {
  if (cards.length === 0) return null
  return (
    <Section id="featured" title="From the editors">
      <ul className={styles.featured}>
        {cards.map((card) => (
          <li key={card._id}>
            {card._type === 'program' ? (
              <ProgramCard program={card} />
            ) : (
              <ArticleCard article={card} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
