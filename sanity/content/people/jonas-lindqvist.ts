import {person, socialProfile} from '../builders/person.ts'
import {internalLink, paragraph, prose} from '../portable-text.ts'

export const jonasLindqvist = person({
  slug: 'jonas-lindqvist',
  name: 'Jonas Lindqvist',
  jobTitle: 'Strength coach',
  portraitAlt: 'Jonas Lindqvist, head and shoulders: short beard, a towel over one shoulder',
  shortBio: prose`
    Jonas has coached beginners and a few champions for eighteen years and prefers the beginners. He
    writes about barbells, effort, and carrying things. A sample person made up for Chalkline.
  `,
  bio: [
    paragraph`
      Jonas Lindqvist grew up on a dairy farm, competed in Olympic weightlifting without ever
      troubling the record books, and discovered that he was better at explaining lifts than at
      doing them. He has been explaining them ever since.
    `,
    paragraph`
      He wrote ${internalLink('First Barbell, Twelve Weeks', 'program', 'first-barbell-twelve')}
      after counting how many new lifters in his gym had quit by the third month. Fewer do now. He
      keeps the list of first pull-ups on the wall beside the door, with dates.
    `,
    paragraph`
      Jonas Lindqvist is a sample person made up for Chalkline. So was his grandfather, though the
      milk churns were based on real ones.
    `,
  ],
  credentials: [
    {
      abbreviation: 'MSc',
      name: 'Master of Science in Strength and Conditioning',
      issuer: 'Northgate Institute of Sport (fictional)',
      year: 2011,
    },
    {
      abbreviation: 'CSC',
      name: 'Certified Strength Coach (sample certificate)',
      issuer: 'Sample Board of Strength Coaches',
      year: 2012,
      verifyUrl: 'https://example.com/register/jonas-lindqvist',
    },
  ],
  affiliations: [
    {at: 'dry-dock', role: 'Head coach'},
    {at: 'okafor-lindqvist', role: 'Co-founder'},
  ],
  knowsAbout: ['strength', 'recovery', 'conditioning'],
  experienceSince: 2008,
  location: 'Portland, Maine',
  social: [
    socialProfile(
      'youtube',
      'Jonas Explains (sample)',
      'https://example.com/youtube/jonas-lindqvist',
    ),
    socialProfile('bluesky', '@jonas.example.com', 'https://example.com/bluesky/jonas-lindqvist'),
    socialProfile('strava', 'Jonas L.', 'https://example.com/strava/jonas-lindqvist'),
  ],
  workWith: {
    label: 'Train with Jonas online',
    url: 'https://example.com/dry-dock/online',
    disclosure: 'This is Jonas’s own coaching. Chalkline earns nothing from it.',
  },
  disclosures: prose`
    Jonas co-owns Back Builder. He wrote Kettlebell Commute for another studio and was paid for the
    writing, not for mentioning it.
  `,
})
