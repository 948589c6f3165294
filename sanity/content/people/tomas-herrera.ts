import {person, socialProfile} from '../builders/person.ts'
import {internalLink, paragraph, prose} from '../portable-text.ts'

export const tomasHerrera = person({
  slug: 'tomas-herrera',
  name: 'Tomas Herrera',
  jobTitle: 'Mobility and movement coach',
  portraitAlt: 'Tomas Herrera, head and shoulders: dark curls, a mustache, hooded sweatshirt',
  shortBio: prose`
    Tomas teaches stiff people to move, some of them in trees. He writes about ankles, hips, and
    short warm-ups. A sample person made up for Chalkline.
  `,
  bio: [
    paragraph`
      Tomas Herrera danced, badly, until an ankle sprain sent him to the library. He has been
      curious about joints ever since. He coaches desk workers on weekdays and leads outdoor
      movement classes on Saturdays, which is where the trees come in.
    `,
    paragraph`
      He measures everything once and then hides the tape. The
      ${internalLink('Hip Mobility Reset', 'program', 'hip-mobility-reset')} and the
      ${internalLink('Ankle Range Project', 'program', 'ankle-range-project')} are his, and both are
      free, because, he says, nobody should have to pay for an inch.
    `,
    paragraph`Tomas Herrera is a sample person made up for Chalkline. The trees are fine.`,
  ],
  credentials: [
    {
      abbreviation: 'CMC',
      name: 'Certified Movement Coach (sample certificate)',
      issuer: 'Sample Guild of Movement Teachers',
      year: 2016,
      verifyUrl: 'https://example.com/register/tomas-herrera',
    },
    {
      abbreviation: 'BA',
      name: 'Bachelor of Arts in Dance',
      issuer: 'Arroyo College (fictional)',
      year: 2010,
    },
  ],
  affiliations: [
    {
      at: {name: 'Saturday Trees (fictional)', url: 'https://example.com/saturday-trees'},
      role: 'Founder',
    },
  ],
  knowsAbout: ['mobility', 'pain-and-rehab'],
  experienceSince: 2015,
  location: 'Santa Fe, New Mexico',
  social: [
    socialProfile(
      'instagram',
      '@tomas.in.trees.sample',
      'https://example.com/instagram/tomas-herrera',
    ),
    socialProfile('website', 'saturday-trees', 'https://example.com/saturday-trees'),
  ],
  workWith: {
    label: 'Join a Saturday class',
    url: 'https://example.com/saturday-trees/classes',
    disclosure: 'These are Tomas’s own classes. Chalkline earns nothing from them.',
  },
  disclosures:
    'The maker of one slant board pays Chalkline a commission; Tomas gets no share of it.',
})
