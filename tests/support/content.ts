import type {
  Article,
  ArticleCard,
  BodyBlockOf,
  ExerciseCard,
  Figure,
  PersonLink,
  ProgramCard,
  TextBlock,
} from '@/lib/content/types'

/** Builders of query results for tests: complete, dull, and changed where the test says so. */
export function articleCard(id: string, changes: Partial<ArticleCard> = {}): ArticleCard {
  return {
    _id: id,
    _type: 'article',
    title: `Article ${id}`,
    slug: id,
    standfirst: `Standfirst of ${id}`,
    format: 'guide',
    publishedAt: '2025-01-01T00:00:00Z',
    authors: [],
    topic: null,
    mainImage: null,
    ...changes,
  }
}

export function article(id: string, changes: Partial<Article> = {}): Article {
  return {
    _id: id,
    _type: 'article',
    title: `Article ${id}`,
    slug: id,
    standfirst: `Standfirst of ${id}`,
    format: 'guide',
    publishedAt: '2025-01-01T00:00:00Z',
    updatedAt: null,
    sensitivity: 'none',
    keyTakeaways: null,
    methodNote: null,
    funding: null,
    aiNote: null,
    updateNotes: null,
    authors: [],
    experts: [],
    review: null,
    topics: [],
    mainImage: null,
    body: [],
    related: null,
    aims: [],
    notRelated: [],
    seo: null,
    ...changes,
  }
}

export function personLink(id: string, name: string): PersonLink {
  return {
    _id: id,
    _type: 'person',
    name,
    slug: id,
    honorificPrefix: null,
    jobTitle: null,
    portrait: null,
    credentials: null,
  }
}

export function author(id: string, name: string): Article['authors'][number] {
  return {
    ...personLink(id, name),
    shortBio: null,
    location: null,
    affiliations: null,
    social: null,
    workWith: null,
    disclosures: null,
  }
}

export function exerciseCard(id: string, title: string): ExerciseCard {
  return {
    _id: id,
    _type: 'exercise',
    title,
    slug: id,
    summary: `How to do ${title}`,
    pattern: 'hinge',
    level: 'beginner',
    primaryMuscles: ['glutes'],
    secondaryMuscles: [],
    equipment: [],
    frames: [],
  }
}

export function programCard(id: string, title: string): ProgramCard {
  return {
    _id: id,
    _type: 'program',
    title,
    slug: id,
    summary: `What ${title} does`,
    goals: ['strength'],
    level: 'beginner',
    weeks: 6,
    sessionsPerWeek: 3,
    minutesPerSession: 45,
    equipment: [],
    relationship: 'own',
    price: null,
    provider: null,
    coaches: [],
    mainImage: null,
  }
}

export function figure(changes: Partial<Figure> = {}): Figure {
  return {
    _type: 'figure',
    asset: {_id: 'image-abc-2400x1600-jpg', width: 2400, height: 1600},
    crop: null,
    hotspot: null,
    alt: 'A barbell on the floor',
    decorative: false,
    caption: null,
    credit: null,
    licence: null,
    ...changes,
  }
}

export function textBlock(key: string, text: string, changes: Partial<TextBlock> = {}): TextBlock {
  return {
    _key: key,
    _type: 'block',
    style: 'normal',
    listItem: null,
    level: null,
    children: [{_type: 'span', _key: `${key}-0`, text}],
    markDefs: [],
    ...changes,
  }
}

export function exerciseBlock(
  key: string,
  exercise: ExerciseCard,
  changes: Partial<BodyBlockOf<'exerciseCard'>> = {},
): BodyBlockOf<'exerciseCard'> {
  return {_key: key, _type: 'exerciseCard', dose: null, note: null, exercise, ...changes}
}

export function callout(key: string, title: string, text: string): BodyBlockOf<'callout'> {
  return {
    _key: key,
    _type: 'callout',
    tone: 'redFlags',
    title,
    body: [
      {
        _key: `${key}-0`,
        _type: 'block',
        children: [{_type: 'span', _key: `${key}-0-0`, text}],
        markDefs: [],
      },
    ],
  }
}
