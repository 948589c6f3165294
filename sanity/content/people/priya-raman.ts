import {person, socialProfile} from '../builders/person.ts'
import {internalLink, paragraph, prose} from '../portable-text.ts'

export const priyaRaman = person({
  slug: 'priya-raman',
  name: 'Priya Raman',
  jobTitle: 'Registered dietitian',
  portraitAlt: 'Priya Raman, head and shoulders: long dark hair, round glasses, white collar',
  shortBio: prose`
    Priya helps athletes eat like people. She has no forbidden foods and very little patience for
    detoxes. A sample person made up for Chalkline.
  `,
  bio: [
    paragraph`
      Priya Raman spent six years in a hospital and seven with a university’s athletes, and says
      that the main difference is how much toast is involved. She now sees people who train for no
      medal at all, and who have usually read too much.
    `,
    paragraph`
      She believes in breakfast, lentils, and finishing sentences about food without the word
      “guilt.” Her ${internalLink('guide to protein', 'article', 'protein-without-the-noise')} is
      the conversation she has most often, written down so that she can have it less.
    `,
    paragraph`
      Priya Raman is a sample person made up for Chalkline; her advice is general and cannot know
      you.
    `,
  ],
  credentials: [
    {
      abbreviation: 'RD',
      name: 'Registered Dietitian (sample registration)',
      issuer: 'Sample Board of Dietetics',
      year: 2012,
      verifyUrl: 'https://example.com/register/priya-raman',
    },
    {
      abbreviation: 'MS',
      name: 'Master of Science in Human Nutrition',
      issuer: 'Selby Coast University (fictional)',
      year: 2011,
    },
  ],
  affiliations: [{at: 'raman-nutrition', role: 'Owner'}],
  knowsAbout: ['nutrition', 'recovery'],
  experienceSince: 2012,
  location: 'Sacramento, California',
  social: [
    socialProfile('website', 'priya-raman', 'https://example.com/priya-raman'),
    socialProfile('threads', '@priya.raman.sample', 'https://example.com/threads/priya-raman'),
  ],
  workWith: {
    label: 'Ask about a consultation',
    url: 'https://example.com/priya-raman/consultation',
    disclosure: 'This is Priya’s own practice. Chalkline earns nothing from it.',
  },
  disclosures: 'Priya takes no money from makers of food or supplements and sells neither.',
})
