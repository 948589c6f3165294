import {figureFields} from './figure.ts'

/** An organization that a person belongs to or a program comes from. It has no page of its own. */
export const organizationFields = /* groq */ `
  _id,
  _type,
  name,
  kind,
  url,
  logo{${figureFields}}
` as const

/** A place that names an organization of the dataset, or one of its own making. */
export const affiliationFields = /* groq */ `
  "name": coalesce(organization->name, name),
  "url": coalesce(organization->url, url),
  "organization": organization->{${organizationFields}}
` as const
