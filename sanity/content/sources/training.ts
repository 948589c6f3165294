import {source} from '../builders/source.ts'
import {prose} from '../portable-text.ts'

/** Works on training; all of them exist. */
export const trainingSources = [
  source({
    slug: 'zourdos-2016',
    title: prose`
      Novel resistance training-specific rating of perceived exertion scale measuring repetitions in
      reserve
    `,
    authors: 'Zourdos MC, Klemp A, Dolan C, et al.',
    container: 'Journal of Strength and Conditioning Research 30',
    year: 2016,
    studyType: 'cohort',
    doi: '10.1519/JSC.0000000000001049',
  }),
  source({
    slug: 'helms-2016',
    title: prose`
      Application of the repetitions in reserve-based rating of perceived exertion scale for
      resistance training
    `,
    authors: 'Helms ER, Cronin J, Storey A, Zourdos MC',
    container: 'Strength and Conditioning Journal 38',
    year: 2016,
    studyType: 'review',
    doi: '10.1519/SSC.0000000000000218',
  }),
  source({
    slug: 'fragala-2019',
    title: prose`
      Resistance training for older adults: position statement from the National Strength and
      Conditioning Association
    `,
    authors: 'Fragala MS, Cadore EL, Dorgo S, et al.',
    container: 'Journal of Strength and Conditioning Research 33',
    year: 2019,
    studyType: 'guideline',
    doi: '10.1519/JSC.0000000000003230',
  }),
  source({
    slug: 'bull-2020',
    title: prose`
      World Health Organization 2020 guidelines on physical activity and sedentary behaviour
    `,
    authors: 'Bull FC, Al-Ansari SS, Biddle S, et al.',
    container: 'British Journal of Sports Medicine 54',
    year: 2020,
    studyType: 'guideline',
    doi: '10.1136/bjsports-2020-102955',
  }),
]
