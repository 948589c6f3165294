import {person, socialProfile} from '../builders/person.ts'
import {internalLink, paragraph, prose} from '../portable-text.ts'

export const ruthAdeyemi = person({
  slug: 'ruth-adeyemi',
  name: 'Ruth Adeyemi',
  jobTitle: 'Editor and running coach',
  portraitAlt:
    'Ruth Adeyemi, head and shoulders: cropped gray hair, red beads, a pencil behind one ear',
  shortBio: prose`
    Ruth edits what everyone else at Chalkline writes, and coaches a running club before work. Her
    own first article is overdue, and she knows. A sample person made up for Chalkline.
  `,
  bio: [
    paragraph`
      Ruth Adeyemi edited a regional newspaper’s science page for nine years, and removed, by her
      own estimate, four thousand adjectives from it. She joined Chalkline to do the same for
      fitness, where the supply is larger.
    `,
    paragraph`
      She coaches forty runners who meet at six in the morning. She has been planning a piece about
      conditioning for people who hate running for so long that the
      ${internalLink('topic', 'topic', 'conditioning')} is still waiting for it.
    `,
    paragraph`Ruth Adeyemi is a sample person made up for Chalkline. Her deadline is made up, too.`,
  ],
  credentials: [
    {
      abbreviation: 'RC2',
      name: 'Running Coach, Level 2 (sample certificate)',
      issuer: 'Sample Federation of Running Clubs',
      year: 2019,
    },
  ],
  affiliations: [
    {at: 'chalkline', role: 'Editor'},
    {
      at: {name: 'Six O’Clock Runners (fictional)', url: 'https://example.com/six-oclock'},
      role: 'Coach',
    },
  ],
  knowsAbout: ['conditioning', 'recovery'],
  experienceSince: 2017,
  location: 'Durham, North Carolina',
  social: [
    socialProfile('bluesky', '@ruth.example.com', 'https://example.com/bluesky/ruth-adeyemi'),
  ],
  disclosures: 'Ruth is employed by Chalkline and has no other paid work in fitness.',
})
