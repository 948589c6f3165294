import type {
  Article,
  ArticleCard,
  Author,
  BodyBlock,
  ExerciseCard,
  Figure,
  ProgramCard,
  TextBlock,
} from '@/lib/content/types'

export const picture: Figure = {
  _type: 'figure',
  asset: {_id: 'image-abc123-1600x1000-png', width: 1600, height: 1000},
  crop: null,
  hotspot: null,
  alt: 'A lifter at the bottom of a squat',
  decorative: null,
  caption: 'Knees over toes',
  credit: {text: 'Ana Ruiz', url: null, person: null},
  licence: null,
}

export const author: Author = {
  _id: 'person-zach',
  _type: 'person',
  name: 'Zach Long',
  slug: 'zach-long',
  honorificPrefix: 'Dr.',
  jobTitle: 'Physical therapist',
  portrait: picture,
  shortBio: 'Treats lifters.',
  location: null,
  credentials: [
    {
      _key: 'dpt',
      abbreviation: 'DPT',
      name: 'Doctor of Physical Therapy',
      issuer: null,
      year: null,
      validUntil: null,
      verifyUrl: null,
    },
  ],
  affiliations: null,
  social: [{_key: 's', network: 'mastodon', handle: '@zach', url: 'https://lift.social/@zach'}],
  workWith: {
    label: 'Work with Zach Long',
    url: 'https://zach.example',
    disclosure: 'Zach is paid.',
  },
  disclosures: null,
}

export const articleCard: ArticleCard = {
  _id: 'article-hips',
  _type: 'article',
  title: 'Desk hips',
  slug: 'desk-hips',
  standfirst: 'Sitting is not the new anything.',
  format: 'guide',
  publishedAt: '2026-11-03T08:00:00Z',
  authors: [author],
  topic: {_id: 'topic-mobility', _type: 'topic', title: 'Mobility', slug: 'mobility'},
  mainImage: picture,
}

export const exerciseCard: ExerciseCard = {
  _id: 'exercise-hinge',
  _type: 'exercise',
  title: 'Good morning',
  slug: 'good-morning',
  summary: 'A bow with a bar.',
  pattern: 'hinge',
  level: 'beginner',
  primaryMuscles: ['hamstrings', 'lower-back'],
  secondaryMuscles: ['glutes'],
  equipment: ['barbell'],
  frames: [
    {...picture, _key: 'f1'},
    {...picture, _key: 'f2'},
    {...picture, _key: 'f3'},
  ],
}

export const programCard: ProgramCard = {
  _id: 'program-back',
  _type: 'program',
  title: 'Back Builder',
  slug: 'back-builder',
  summary: 'Short, deliberate strength.',
  goals: ['strength', 'pain-free'],
  level: 'intermediate',
  weeks: 8,
  sessionsPerWeek: 3,
  minutesPerSession: 45,
  equipment: ['barbell'],
  relationship: 'own',
  price: {kind: 'paid', amount: 29, currency: 'USD'},
  provider: null,
  coaches: [author],
  mainImage: null,
}

/** A text block with one span, plain unless told otherwise. */
export function textBlock(key: string, text: string, rest: Partial<TextBlock> = {}): TextBlock {
  return {
    _key: key,
    _type: 'block',
    style: 'normal',
    listItem: null,
    level: null,
    markDefs: null,
    children: [{_key: `${key}-0`, _type: 'span', text, marks: []}],
    ...rest,
  }
}

/** A paragraph that is one link to another site. */
export function linkBlock(
  href: string,
  relationship: 'affiliate' | 'editorial' | 'own' | 'sponsored',
): TextBlock {
  return textBlock('link', '', {
    markDefs: [{_key: 'to', _type: 'link', href, relationship}],
    children: [{_key: 'span', _type: 'span', text: 'The link', marks: ['to']}],
  })
}

/** A published article with a body. */
export function article(body: BodyBlock[], rest: Partial<Article> = {}): Article {
  return {
    _id: 'article-back',
    _type: 'article',
    title: 'Three reasons your back & hips hurt',
    slug: 'three-reasons',
    standfirst: 'You might be approaching the pain in the wrong way.',
    format: 'listicle',
    publishedAt: '2023-10-04T08:00:00Z',
    updatedAt: null,
    sensitivity: 'injury',
    keyTakeaways: null,
    methodNote: null,
    funding: null,
    aiNote: null,
    updateNotes: null,
    authors: [author],
    experts: [author],
    review: {
      reviewer: {
        ...author,
        _id: 'person-kim',
        name: 'Kim Oh',
        slug: 'kim-oh',
        honorificPrefix: null,
      },
      date: '2026-05-01',
      isCurrent: true,
    },
    topics: [],
    mainImage: picture,
    body,
    related: null,
    aims: [],
    notRelated: [],
    seo: null,
    ...rest,
  }
}
