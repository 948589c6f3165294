import {person, socialProfile} from '../builders/person.ts'
import {internalLink, paragraph, prose} from '../portable-text.ts'

export const aikoTanabe = person({
  slug: 'aiko-tanabe',
  name: 'Aiko Tanabe',
  jobTitle: 'Exercise physiologist and coach for older adults',
  portraitAlt: 'Aiko Tanabe, head and shoulders: gray bob, black track jacket, a slight smile',
  shortBio: prose`
    Aiko’s youngest client is sixty-one. She makes people stronger than their children expect, and
    reviews what Chalkline says about health. A sample person made up for Chalkline.
  `,
  bio: [
    paragraph`
      Aiko Tanabe worked in cardiac rehabilitation before she opened a studio for people over sixty,
      in a former bank whose stairwell she uses for testing. She is interested in suitcases,
      staircases, low sofas, and everything else that people quietly stop doing.
    `,
    paragraph`
      At Chalkline she reads the articles on injury and health before they appear and again when
      they grow old. ${internalLink('Strong After Sixty', 'program', 'strong-after-sixty')} is her
      sixteen-week program; she is prouder of the easy weeks than of the hard ones.
    `,
    paragraph`
      Aiko Tanabe is a sample person made up for Chalkline, as is the young man on the train.
    `,
  ],
  credentials: [
    {
      abbreviation: 'CEP',
      name: 'Clinical Exercise Physiologist (sample registration)',
      issuer: 'Sample Board of Exercise Physiology',
      year: 2006,
      verifyUrl: 'https://example.com/register/aiko-tanabe',
    },
    {
      abbreviation: 'PhD',
      name: 'Doctor of Philosophy in Kinesiology',
      issuer: 'Harrow Point University (fictional)',
      year: 2009,
    },
  ],
  affiliations: [
    {at: 'old-bank', role: 'Owner'},
    {at: 'chalkline', role: 'Health reviewer'},
  ],
  knowsAbout: ['strength', 'recovery', 'pain-and-rehab'],
  experienceSince: 2006,
  location: 'Milwaukee, Wisconsin',
  social: [
    socialProfile('website', 'old-bank', 'https://example.com/old-bank'),
    socialProfile('mastodon', '@aiko@example.com', 'https://example.com/@aiko'),
  ],
  workWith: {
    label: 'Visit the studio',
    url: 'https://example.com/old-bank/visit',
    disclosure: 'This is Aiko’s own studio. Chalkline earns nothing from visits.',
  },
  disclosures: 'Chalkline pays Aiko a flat fee for each review, whatever its outcome.',
})
