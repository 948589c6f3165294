import {expect, test} from 'vitest'
import {latestOf} from '@/lib/feeds/latest'

test('the newest articles of a person have absolute addresses and nothing that is not public', () => {
  const latest = latestOf(
    {url: 'https://chalk.example'},
    {
      _id: 'person-maya',
      _type: 'person',
      name: 'Maya Okafor',
      slug: 'maya-okafor',
      articles: [
        {
          _id: 'article-1',
          _type: 'article',
          title: 'Back & hips',
          slug: 'back-and-hips',
          standfirst: 'Why it hurts.',
          publishedAt: '2026-11-03T08:00:00Z',
        },
      ],
    },
  )
  expect(latest).toEqual({
    person: {
      id: 'person-maya',
      slug: 'maya-okafor',
      name: 'Maya Okafor',
      url: 'https://chalk.example/authors/maya-okafor',
    },
    articles: [
      {
        id: 'article-1',
        url: 'https://chalk.example/articles/back-and-hips',
        title: 'Back & hips',
        standfirst: 'Why it hurts.',
        publishedAt: '2026-11-03T08:00:00Z',
      },
    ],
  })
})
