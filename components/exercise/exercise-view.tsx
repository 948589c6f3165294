import {ArticleList} from '@/components/article/article-list'
import columns from '@/components/layout/columns.module.css'
import {PageHeader} from '@/components/layout/page-header'
import {Section} from '@/components/layout/section'
import {VideoFacade} from '@/components/media/video-facade'
import {ProgramList} from '@/components/program/program-list'
import type {Exercise} from '@/lib/content/types'
import {formatList, formatTitles} from '@/lib/format/list'
import {EQUIPMENT, PATTERNS, titleOf} from '@/sanity/schema/vocabulary'
import {trailTo} from '@/lib/trail'
import {Cues} from './cues'
import styles from './exercise-view.module.css'
import {FrameCredits} from './frame-credits'
import {Frames} from './frames'
import {Ladder} from './ladder'
import {LevelMark} from './level-mark'
import {Movement} from './movement'
import {Muscles} from './muscles'

/** An exercise: the drawing first, then how, then what else. */
export function ExerciseView({exercise}: {exercise: Exercise}) {
  return (
    <>
      <article>
        <PageHeader
          title={exercise.title}
          standfirst={exercise.summary}
          trail={trailTo('exercise')}
        >
          <Facts exercise={exercise} />
        </PageHeader>
        <div className={columns.columns}>
          <Frames
            className={columns.wide}
            frames={exercise.frames}
            sizes="(min-width: 78rem) 23rem, 45vw"
          />
          <FrameCredits className={columns.wide} frames={exercise.frames} />
          <div className={`${columns.wide} ${styles.instructions}`}>
            <Movement movement={exercise.movement} />
            <div className={styles.coaching}>
              <Cues cues={exercise.cues} faults={exercise.faults} />
            </div>
            {exercise.video ? (
              <VideoFacade className={styles.video} video={exercise.video} />
            ) : null}
          </div>
        </div>
      </article>
      <Ladder {...exercise} />
      <Appearances exercise={exercise} />
    </>
  )
}

function Facts({exercise}: {exercise: Exercise}) {
  const {aliases, equipment, level, pattern} = exercise
  return (
    <div className={styles.facts}>
      <Muscles {...exercise} />
      <p>
        <LevelMark level={level} />
        {pattern ? <span>{titleOf(PATTERNS, pattern)}</span> : null}
        {equipment?.length ? (
          <span>{formatTitles(equipment.map((item) => titleOf(EQUIPMENT, item)))}</span>
        ) : null}
      </p>
      {aliases?.length ? <p>Also called {formatList(aliases)}</p> : null}
    </div>
  )
}

function Appearances({exercise}: {exercise: Exercise}) {
  return (
    <>
      {exercise.programs.length > 0 ? (
        <Section id="programs" title="Programs with this exercise">
          <ProgramList programs={exercise.programs} empty={null} />
        </Section>
      ) : null}
      {exercise.articles.length > 0 ? (
        <Section id="articles" title="Articles that show it">
          <ArticleList articles={exercise.articles} empty={null} />
        </Section>
      ) : null}
    </>
  )
}
