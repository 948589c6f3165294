import {Quantity} from '@/components/quantity/quantity'
import type {Measure} from '@/lib/format/quantity'

/** Objects that stand among the words of a line. */
export const inlines = {
  quantity: ({value}: {value: Measure}) => <Quantity measure={value} />,
}
