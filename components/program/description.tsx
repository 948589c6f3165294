import {DisclosureNote} from '@/components/disclosure/disclosure-note'
import {SimpleText} from '@/components/portable-text/simple-text'
import type {Program, Settings} from '@/lib/content/types'
import {disclosuresFor} from '@/lib/links/rel'
import {disclosurePoint} from '@/lib/portable-text/disclosure'

interface DescriptionProps {
  program: Program
  settings: Settings | null
}

function isCommercial({relationship}: Program): boolean {
  return disclosuresFor([relationship]).length > 0
}

/** The words about money, before every link that could earn some: the first is the way to enrol. */
export function Disclosure({program, settings}: DescriptionProps) {
  if (!isCommercial(program)) return null
  const point = disclosurePoint(program.body ?? [])
  const kinds = disclosuresFor([program.relationship, ...(point?.kinds ?? [])])
  return <DisclosureNote kinds={kinds} texts={settings?.disclosures} />
}

/** What it is; it says of its own links what {@link Disclosure} has not said. */
export function Description({program, settings}: DescriptionProps) {
  return (
    <SimpleText
      value={program.body}
      disclosures={isCommercial(program) ? undefined : (settings?.disclosures ?? null)}
    />
  )
}
