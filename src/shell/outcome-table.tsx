import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Outcome } from '@/domain/enrolment/first-day'
import { DataTable } from '@/ui/list/data-table'
import { outcomeRows } from './cover-words'
import { coverCopy as copy } from './cover-words.copy'

/** The same premium paid on different days, and when cover begins; below it, what was counted and what is not known. */
export function OutcomeTable({ outcomes, on }: { readonly outcomes: readonly Outcome[]; readonly on: IsoDate }) {
  return (
    <View className='ax-mt-3'>
      <DataTable head={[copy.when, copy.start]} rows={outcomeRows(outcomes, on)} label={copy.table} />
      <LapseNote outcomes={outcomes} />
    </View>
  )
}

/** Years in a row that were counted as lapsed, and whether there may be more. */
export function LapseNote({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const lapse = outcomes.flatMap(({ cover }) => (cover.kind === 'from' ? [cover.lapse] : []))[0]
  return (
    <>
      {lapse && lapse.years.length > 0 ? (
        <View className='ax-t-note ax-mt-1'>
          {copy.lapsed(lapse.years.length)}
          {lapse.repaired > 0 ? copy.repaired(lapse.repaired) : ''}
        </View>
      ) : null}
      {lapse?.open ? <View className='ax-t-note ax-mt-1'>{copy.open}</View> : null}
    </>
  )
}
