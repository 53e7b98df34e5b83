import { View } from '@tarojs/components'
import { counterOf } from '@/domain/benefit/year/counters'
import type { NextCost } from '@/domain/benefit/year/ledger'
import { fen, NO_MONEY } from '@/domain/money/fen'
import { placeNamed } from '@/policy/places'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { yuanText } from '@/ui/mark/money'
import { aria } from '@/ui/touch/a11y'
import { words } from '../bill-words.copy'
import { copy } from './year.copy'
import type { NextRow, YearView } from './year-view'

const { next } = copy
const ALL = 1_000_00

/** What one more 1,000 yuan would cost the family, by place, with the year as it stands. */
export function NextCard({ view }: { readonly view: YearView }) {
  if (view.next.length === 0) return null
  const home = placeNamed(view.member.areaCode)?.short ?? ''
  return (
    <>
      <SectionHeader title={next.title} note={next.note} />
      <Card pad>
        <Legend rows={view.next} />
        {view.next.map((row) => (
          <Row key={row.key} name={nameOf(row, home)} low={row.low} high={row.high} illness={row.illness} deductible={row.deductible} />
        ))}
        <Row name={next.selfPaid} low={fen(ALL)} high={fen(ALL)} illness={NO_MONEY} deductible={NO_MONEY} />
        <View className='ax-t-note'>{whatNext(view)}</View>
      </Card>
    </>
  )
}

/** Of the deductible and of 大病, only what the rows above show. */
export function whatNext({ next: rows, after, lines }: Pick<YearView, 'next' | 'after' | 'lines'>): string {
  const charged = rows.filter(({ deductible }) => deductible > 0).length
  const paid = counterOf(after, 'inpatient').deductible > 0 ? next.deductible.paid : ''
  const begun = lines.some(({ line, left }) => line === 'majorIllnessStart' && left === 0)
  const begins = rows.some(({ illness }) => illness > 0) ? next.illness.begins : ''
  return [charged === 0 ? paid : charged === rows.length ? next.deductible.due : next.deductible.some, begun ? next.illness.begun : begins].join('')
}

function Legend({ rows }: { readonly rows: readonly NextRow[] }) {
  const { fund, illness, maybe, family } = next.legend
  const all = [['ax-d-pool', fund, true], ['ax-d-serious', illness, rows.some((row) => row.illness > 0)], ['year-swatch--maybe', maybe, rows.some(({ low, high }) => high > low)], ['ax-d-cash', family, true]] as const
  return (
    <View className='year-legend year-legend--next'>
      {all.filter(([, , isShown]) => isShown).map(([tone, label]) => (
        <View key={tone} className='year-legend__one'>
          <View className={`year-swatch ${tone}`} />
          {label}
        </View>
      ))}
    </View>
  )
}

function nameOf({ bill: { place, tier, filing }, city }: NextRow, home: string): string {
  return place === 'local' ? next.row(home, words.tiers[tier], '') : next.row(city || words.places[place], words.tiers[tier], words.filings[filing])
}

/** The funds', 大病's of it, what is possible and what is certain; the possible part is hatched. */
function Row({ name, low, high, illness }: { readonly name: string } & NextCost) {
  const cost = next.range(yuanText(low), yuanText(high))
  const wide = (amount: number): string => `${((amount / ALL) * 100).toFixed(1)}%`
  return (
    <View className='year-next'>
      <View className='year-next__row'>
        <View className='ax-t-sub ax-c-1'>{name}</View>
        <View className='ax-t-sub ax-c-plum ax-t-strong'>{cost}</View>
      </View>
      <View className='year-next__bar' {...aria({ role: 'img', label: next.spoken(name, cost) })}>
        {ALL - high - illness > 0 ? <View className='year-next__part ax-d-pool' style={{ width: wide(ALL - high - illness) }} /> : null}
        {illness > 0 ? <View className='year-next__part ax-d-serious' style={{ width: wide(illness) }} /> : null}
        {high - low > 0 ? <View className='year-next__part year-next__part--maybe' style={{ width: wide(high - low) }} /> : null}
        {low > 0 ? <View className='year-next__part ax-d-cash' style={{ width: wide(low) }} /> : null}
      </View>
    </View>
  )
}
