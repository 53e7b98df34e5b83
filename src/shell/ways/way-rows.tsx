import { View } from '@tarojs/components'
import type { Outcome } from '@/domain/enrolment/first-day'
import { CoverBar, CoverBarKey } from '@/ui/chart/cover-bar'
import { WayRow } from '@/ui/list/way-row'
import { barCopy } from './bars.copy'
import { rowCopy } from './rows.copy'
import type { OpenWay } from './ways'

/** 可能能报 is explained only where a bar has it. */
const keyOf = (ways: readonly OpenWay[]) =>
  (['covered', 'maybe', 'gap', 'wait'] as const)
    .filter((kind) => kind !== 'maybe' || ways.some(({ bar }) => bar?.parts.some((part) => part.kind === kind)))
    .map((kind) => ({ kind, name: barCopy.kinds[kind] }))

/** Every day of payment: what it costs, from when it pays, and the time as a bar. */
export function WayRows({ ways }: { readonly ways: readonly OpenWay[] }) {
  return (
    <>
      {ways.some(({ bar }) => bar) ? <CoverBarKey names={keyOf(ways)} /> : null}
      {ways.map(({ key, bar, ...way }) => (
        <WayRow key={key} {...way} bar={bar && <CoverBar {...bar} />} />
      ))}
    </>
  )
}

/** Years in a row that were counted as lapsed, and whether there may be more. */
export function LapseNote({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const lapse = outcomes.flatMap(({ cover }) => (cover.kind === 'from' ? [cover.lapse] : []))[0]
  return (
    <>
      {lapse && lapse.years.length > 0 ? (
        <View className='ax-t-note ax-mt-1'>
          {rowCopy.lapsed(lapse.years.length)}
          {lapse.repaired > 0 ? rowCopy.repaired(lapse.repaired) : ''}
        </View>
      ) : null}
      {lapse?.open ? <View className='ax-t-note ax-mt-1'>{rowCopy.open}</View> : null}
    </>
  )
}
