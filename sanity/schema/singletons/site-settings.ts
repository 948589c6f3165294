import {CogIcon} from '@sanity/icons/Cog'
import {EmptyIcon} from '@sanity/icons/Empty'
import {HomeIcon} from '@sanity/icons/Home'
import {MenuIcon} from '@sanity/icons/Menu'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {referencesTo} from '../fields/reference-list.ts'

/** The one document of this type; the structure opens it and no other. */
export const SITE_SETTINGS_ID = 'siteSettings'

function textField(name: string, title: string) {
  return defineField({name, title, type: 'text', rows: 2})
}

const identity = [
  defineField({
    name: 'title',
    title: 'Name of the site',
    type: 'string',
    group: 'site',
    validation: (rule) => rule.required().error('Name the site.'),
  }),
  defineField({name: 'tagline', title: 'Tagline', type: 'string', group: 'site'}),
  defineField({
    name: 'description',
    title: 'Description',
    type: 'text',
    rows: 3,
    group: 'site',
    description: 'For search engines, feeds and the footer.',
  }),
  defineField({name: 'logo', title: 'Logo', type: 'figure', group: 'site'}),
  defineField({
    name: 'social',
    title: 'Profiles elsewhere',
    type: 'array',
    of: [defineArrayMember({type: 'socialProfile'})],
    group: 'site',
  }),
  defineField({
    name: 'publishingPrinciples',
    title: 'Editorial policy',
    type: 'reference',
    to: [{type: 'page'}],
    group: 'site',
    description: 'The page that says how the site works; search engines are told where it is.',
  }),
  defineField({
    name: 'ownershipFundingInfo',
    title: 'Ownership and funding',
    type: 'reference',
    to: [{type: 'page'}],
    group: 'site',
    description: 'The page that says who owns the site and who pays; search engines are told too.',
  }),
]

const navigation = [
  defineField({
    name: 'navigation',
    title: 'Navigation',
    type: 'array',
    of: [defineArrayMember({type: 'link'})],
    group: 'navigation',
    validation: (rule) =>
      rule.max(7).warning('More than seven entries do not fit on small screens.'),
  }),
  defineField({
    name: 'footerNavigation',
    title: 'Footer navigation',
    type: 'array',
    of: [defineArrayMember({type: 'link'})],
    group: 'navigation',
  }),
]

const home = [
  defineField({
    name: 'heroArticle',
    title: 'Lead article',
    type: 'reference',
    to: [{type: 'article'}],
    group: 'home',
    description: 'Leave empty to lead with the newest article.',
  }),
  defineField({
    name: 'featured',
    title: 'Featured',
    type: 'array',
    of: referencesTo('article', 'program'),
    group: 'home',
    validation: (rule) => rule.unique(),
  }),
  defineField({name: 'callToAction', title: 'Call to action', type: 'callToAction', group: 'home'}),
  defineField({name: 'gallery', title: 'Gallery', type: 'gallery', group: 'home'}),
]

const phrases = [
  defineField({
    name: 'emptyStates',
    title: 'When there is nothing to show',
    type: 'object',
    group: 'phrases',
    description: 'Say why it is empty and what to do next.',
    fields: [
      textField('articles', 'No articles'),
      textField('authorArticles', 'No articles by this author'),
      textField('topicArticles', 'No articles on this topic'),
      textField('programs', 'No programs'),
      textField('exercises', 'No exercises'),
      textField('people', 'No people'),
      textField('topics', 'No topics'),
      textField('filter', 'No match for the chosen filter'),
      textField('search', 'No hit in the search'),
      textField('following', 'Following nobody yet'),
      textField('followingQuiet', 'Nothing yet by the people followed'),
      textField('corrections', 'No corrections'),
      textField('notFound', 'Page not found'),
    ],
  }),
  defineField({
    name: 'disclosures',
    title: 'Disclosures',
    type: 'object',
    group: 'phrases',
    description: 'Printed above the first link of that kind.',
    fields: [
      textField('own', 'Our own products'),
      textField('affiliate', 'Affiliate links'),
      textField('sponsored', 'Sponsored links'),
    ],
  }),
]

/** What belongs to the whole site. */
export const siteSettings = defineType({
  name: 'siteSettings',
  title: 'Settings',
  type: 'document',
  icon: CogIcon,
  groups: [
    {name: 'site', title: 'Site', icon: CogIcon, default: true},
    {name: 'navigation', title: 'Navigation', icon: MenuIcon},
    {name: 'home', title: 'Home page', icon: HomeIcon},
    {name: 'phrases', title: 'Phrases', icon: EmptyIcon},
  ],
  fields: [...identity, ...navigation, ...home, ...phrases],
  preview: {
    select: {subtitle: 'title'},
    prepare: ({subtitle}) => ({title: 'Settings', subtitle}),
  },
})
