import {person, socialProfile} from '../builders/person.ts'
import {internalLink, paragraph, prose} from '../portable-text.ts'

export const mayaOkafor = person({
  slug: 'maya-okafor',
  name: 'Maya Okafor',
  honorificPrefix: 'Dr.',
  jobTitle: 'Physical therapist for lifters',
  portraitAlt: 'Maya Okafor, head and shoulders: rounded natural hair, hoop earring, dark tank top',
  shortBio: prose`
    Maya treats people who would rather train around a problem than stop. She runs a two-room clinic
    above a gym and writes about pain, patience, and backs. A sample person made up for Chalkline.
  `,
  bio: [
    paragraph`
      Maya Okafor came to physical therapy through a hamstring she tore at nineteen and the
      therapist who refused to let her rest it. She has worked with lifters for more than a decade,
      mostly on backs, hips, and the sentence “I was told never to bend again.”
    `,
    paragraph`
      Her clinic has two treatment tables and eleven barbells, a ratio she is proud of. With Jonas
      Lindqvist she wrote ${internalLink('Back Builder', 'program', 'back-builder')}. She competes,
      modestly, in powerlifting, and gardens, immodestly.
    `,
    paragraph`
      Maya Okafor is a sample person made up for Chalkline. Her clinic, her degree, and her tomatoes
      do not exist.
    `,
  ],
  credentials: [
    {
      abbreviation: 'DPT',
      name: 'Doctor of Physical Therapy',
      issuer: 'Harrow Point University (fictional)',
      year: 2013,
      verifyUrl: 'https://example.com/register/maya-okafor',
    },
  ],
  affiliations: [
    {at: 'stair-and-bar', role: 'Founder'},
    {at: 'okafor-lindqvist', role: 'Co-founder'},
  ],
  knowsAbout: ['pain-and-rehab', 'strength', 'mobility'],
  experienceSince: 2013,
  location: 'Duluth, Minnesota',
  social: [
    socialProfile('website', 'stair-and-bar', 'https://example.com/stair-and-bar'),
    socialProfile('instagram', '@maya.okafor.sample', 'https://example.com/instagram/maya-okafor'),
    socialProfile('mastodon', '@maya@example.com', 'https://example.com/@maya'),
  ],
  workWith: {
    label: 'Book a first assessment',
    url: 'https://example.com/stair-and-bar/book',
    disclosure: 'This is Maya’s own clinic. Chalkline earns nothing from bookings.',
  },
  disclosures: prose`
    Maya co-owns and sells Back Builder, which her articles mention; those links are marked. She
    accepts no payment from makers of equipment.
  `,
})
