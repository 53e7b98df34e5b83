import { useState } from 'react'
import { View } from '@tarojs/components'
import { monthOf } from '@/domain/date/iso-date'
import { fen } from '@/domain/money/fen'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { yuanText } from '@/ui/mark/money'
import { aria } from '@/ui/touch/a11y'
import { cx } from '@/ui/touch/class-names'
import { Icon } from '@/ui/mark/icon'
import { Tap } from '@/ui/touch/tap'
import { besideWithBill, columnsOf, dearest, estimatedOf, nearestWithBill, scaleOf, settledOf, type Column } from './month-heights'
import { copy } from './year.copy'
import type { Month } from './year-view'

const words = copy.months
const LEGEND = [['pool', words.pool], ['serious', words.serious], ['self', words.outside], ['share', words.rest]] as const

/** The year by month, and below it the sums of one that has a bill; from there to the one before and after. Twelve columns are too narrow for a finger. */
export function MonthChart({ months }: { readonly months: readonly Month[] }) {
  const most = dearest(months)
  const [chosen, setChosen] = useState(most.n)
  const shown = nearestWithBill(months, chosen)
  if (shown === null) return null
  return (
    <>
      <SectionHeader title={words.title} note={words.note} />
      <Card className='year-chart'>
        <Legend hasEstimates={months.some((one) => estimatedOf(one) > 0)} />
        <View className='year-plot' {...aria({ role: 'img', label: words.chart(yuanText(most.sum), monthOf((months[most.n] as Month).from)) })}>
          {scaleOf(most.sum).map(({ yuan, height }) => (
            <View key={yuan} className='year-scale' style={{ bottom: `${height.toFixed(1)}px` }}>
              <View className='year-scale__sum'>{words.scale(yuan)}</View>
            </View>
          ))}
          {columnsOf(months).map((column, n) => (
            <Bars key={n} column={column} />
          ))}
        </View>
        <Numbers months={months} shown={shown} />
        <MonthSums months={months} shown={shown} onMove={setChosen} />
      </Card>
    </>
  )
}

const Legend = ({ hasEstimates }: { readonly hasEstimates: boolean }) => (
  <View className='year-legend'>
    {LEGEND.map(([tone, label]) => (
      <View key={tone} className='year-legend__one'>
        <View className={cx('year-swatch', `ax-d-${tone}`, tone === 'share' && 'year-swatch--hatch')} />
        {label}
      </View>
    ))}
    {hasEstimates ? (
      <View className='year-legend__one'>
        <View className='year-swatch year-swatch--dash' />
        {words.est}
      </View>
    ) : null}
  </View>
)

/** From the ground up; what is estimated stands on it, in a dashed frame. */
const Bars = ({ column }: { readonly column: Column }) => (
  <View className='year-column'>
    {column.segments.map(({ tone, height }) => (
      <View key={tone} className={cx('year-column__part', `ax-d-${tone}`, tone === 'share' && 'year-column__part--hatch')} style={{ height: `${height.toFixed(1)}px` }} />
    ))}
    {column.estimated > 0 ? <View className='year-column__est' style={{ height: `${Math.max(12, column.estimated).toFixed(1)}px` }} /> : null}
    {column.estimated > 0 ? <View className='year-column__name'>{words.estShort}</View> : null}
  </View>
)

type OneOf = { readonly months: readonly Month[]; readonly shown: number }

const Numbers = ({ months, shown }: OneOf) => (
  <View className='year-numbers' {...aria({ hidden: true })}>
    {months.map((month, n) => (
      <View key={month.from} className='year-numbers__one'>
        <View className={cx('year-numbers__face', month.bills.length > 0 && 'year-numbers__face--has', n === shown && 'year-numbers__face--on')}>{monthOf(month.from)}</View>
      </View>
    ))}
  </View>
)

function MonthSums({ months, shown, onMove }: OneOf & { readonly onMove: (n: number) => void }) {
  const month = months[shown] as Month
  const [before, after] = besideWithBill(months, shown)
  const { pool, serious } = month.settled
  const fund = fen(pool + serious + month.estimated.fund)
  const all = fen(settledOf(month) + estimatedOf(month))
  return (
    <View className='year-month'>
      <View className='year-month__head'>
        <Move icon='left' label={words.before} to={before} onMove={onMove} />
        <View className='year-month__row ax-grow'>
          <View className='ax-t-strong'>{words.one(monthOf(month.from), month.bills.length)}</View>
          <View>{yuanText(all)}</View>
        </View>
        <Move icon='right' label={words.after} to={after} onMove={onMove} />
      </View>
      <View className='year-month__row ax-mt-1'>
        <View className='ax-c-pine'>{words.fund(yuanText(fund))}</View>
        <View className='ax-c-plum'>{words.family(yuanText(fen(all - fund)))}</View>
      </View>
    </View>
  )
}

type MoveProps = { readonly icon: 'left' | 'right'; readonly label: string; readonly to: number | undefined; readonly onMove: (n: number) => void }

const Move = ({ icon, label, to, onMove }: MoveProps) => (
  <Tap className='year-month__move' role='button' label={label} disabled={to === undefined ? true : undefined} onPress={() => onMove(to as number)}>
    <Icon name={icon} size='sm' className={to === undefined ? 'ax-c-3' : ''} />
  </Tap>
)
