import {source} from '../builders/source.ts'
import {prose} from '../portable-text.ts'

/** Works on back pain; all but the last exist. */
export const backPainSources = [
  source({
    slug: 'hartvigsen-2018',
    title: 'What low back pain is and why we need to pay attention',
    authors: 'Hartvigsen J, Hancock MJ, Kongsted A, et al.',
    container: 'The Lancet 391',
    year: 2018,
    studyType: 'review',
    doi: '10.1016/S0140-6736(18)30480-X',
  }),
  source({
    slug: 'foster-2018',
    title: prose`
      Prevention and treatment of low back pain: evidence, challenges, and promising directions
    `,
    authors: 'Foster NE, Anema JR, Cherkin D, et al.',
    container: 'The Lancet 391',
    year: 2018,
    studyType: 'review',
    doi: '10.1016/S0140-6736(18)30489-6',
  }),
  source({
    slug: 'qaseem-2017',
    title: prose`
      Noninvasive treatments for acute, subacute, and chronic low back pain: a clinical practice
      guideline from the American College of Physicians
    `,
    authors: 'Qaseem A, Wilt TJ, McLean RM, Forciea MA',
    container: 'Annals of Internal Medicine 166',
    year: 2017,
    studyType: 'guideline',
    doi: '10.7326/M16-2367',
  }),
  source({
    slug: 'hayden-2021',
    title: 'Exercise therapy for chronic low back pain',
    authors: 'Hayden JA, Ellis J, Ogilvie R, Malmivaara A, van Tulder MW',
    container: 'Cochrane Database of Systematic Reviews',
    year: 2021,
    studyType: 'meta-analysis',
    doi: '10.1002/14651858.CD009790.pub2',
  }),
  source({
    slug: 'sample-clinic-notes',
    title: 'Notes from forty first assessments (sample)',
    authors: 'Okafor M',
    container: 'Unpublished',
    year: 2026,
    studyType: 'expert-opinion',
    note: 'Made up for this sample publication, to show how an opinion is marked.',
  }),
]
