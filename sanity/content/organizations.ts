import {organization} from './builders/organization.ts'

/** Where the people of the sample publication work; none of it exists. */
export const organizations = [
  organization({slug: 'chalkline', name: 'Chalkline', kind: 'company'}),
  organization({
    slug: 'stair-and-bar',
    name: 'Stair & Bar Physical Therapy (fictional)',
    kind: 'clinic',
    url: 'https://example.com/stair-and-bar',
  }),
  organization({
    slug: 'okafor-lindqvist',
    name: 'Okafor & Lindqvist Training (fictional)',
    kind: 'company',
    url: 'https://example.com/okafor-lindqvist',
  }),
  organization({
    slug: 'dry-dock',
    name: 'The Dry Dock Gym (fictional)',
    kind: 'gym',
    url: 'https://example.com/dry-dock',
  }),
  organization({
    slug: 'raman-nutrition',
    name: 'Raman Nutrition (fictional)',
    kind: 'company',
    url: 'https://example.com/priya-raman',
  }),
  organization({
    slug: 'old-bank',
    name: 'The Old Bank Studio (fictional)',
    kind: 'gym',
    url: 'https://example.com/old-bank',
  }),
  organization({
    slug: 'bellhouse',
    name: 'Bellhouse Movement (fictional)',
    kind: 'company',
    url: 'https://example.com/bellhouse',
  }),
]
