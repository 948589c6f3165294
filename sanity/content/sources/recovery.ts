import {source} from '../builders/source.ts'
import {prose} from '../portable-text.ts'

/** Works on food and sleep; all of them exist. */
export const recoverySources = [
  source({
    slug: 'morton-2018',
    title: prose`
      A systematic review, meta-analysis and meta-regression of the effect of protein
      supplementation on resistance training-induced gains in muscle mass and strength in healthy
      adults
    `,
    authors: 'Morton RW, Murphy KT, McKellar SR, et al.',
    container: 'British Journal of Sports Medicine 52',
    year: 2018,
    studyType: 'meta-analysis',
    doi: '10.1136/bjsports-2017-097608',
    pmid: '28698222',
  }),
  source({
    slug: 'jager-2017',
    title: 'International Society of Sports Nutrition position stand: protein and exercise',
    authors: 'Jäger R, Kerksick CM, Campbell BI, et al.',
    container: 'Journal of the International Society of Sports Nutrition 14',
    year: 2017,
    studyType: 'guideline',
    doi: '10.1186/s12970-017-0177-8',
  }),
  source({
    slug: 'drake-2013',
    title: 'Caffeine effects on sleep taken 0, 3, or 6 hours before going to bed',
    authors: 'Drake C, Roehrs T, Shambroom J, Roth T',
    container: 'Journal of Clinical Sleep Medicine 9',
    year: 2013,
    studyType: 'trial',
    doi: '10.5664/jcsm.3170',
    note: 'A small trial: twelve healthy sleepers, one large dose.',
  }),
]
