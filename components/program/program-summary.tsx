import {ContentLink} from '@/components/link/content-link'
import {PersonNames} from '@/components/person/person-names'
import type {Program} from '@/lib/content/types'
import {formatTitles} from '@/lib/format/list'
import {formatPrice} from '@/lib/format/price'
import {EQUIPMENT, GOALS, LEVELS, titleOf} from '@/sanity/schema/vocabulary'
import styles from './program-view.module.css'

/** What a program asks for and gives, as a table that can be read row by row. */
export function ProgramSummary({program}: {program: Program}) {
  const {coaches, equipment, goals, level, price, provider} = program
  const rows: {label: string; value: React.ReactNode}[] = [
    {label: 'Goal', value: formatTitles(goals.map((goal) => titleOf(GOALS, goal)))},
    {label: 'Level', value: level ? titleOf(LEVELS, level) : null},
    {
      label: 'Equipment',
      value: formatTitles((equipment ?? []).map((item) => titleOf(EQUIPMENT, item))),
    },
    {label: 'Coached by', value: coaches.length > 0 ? <PersonNames people={coaches} /> : null},
    {label: 'Price', value: formatPrice(price)},
    {
      label: 'From',
      value: provider?.name ? (
        <ContentLink to={{href: provider.url}}>{provider.name}</ContentLink>
      ) : null,
    },
  ]
  return (
    <table className={styles.summary}>
      <caption className="visually-hidden">About this program</caption>
      <tbody>
        {rows.map(({label, value}) =>
          value ? (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ) : null,
        )}
      </tbody>
    </table>
  )
}
