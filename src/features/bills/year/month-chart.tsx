import { useState } from 'react'
import { View } from '@tarojs/components'
import { monthOf } from '@/domain/date/iso-date'
import { fen } from '@/domain/money/fen'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { yuanText } from '@/ui/mark/money'
import { aria } from '@/ui/touch/a11y'
import { cx } from '@/ui/touch/class-names'
import { Tap } from '@/ui/touch/tap'
import { columnsOf, dearest, estimatedOf, nearestWithBill, scaleOf, settledOf, type Column } from './month-heights'
import { copy } from './year.copy'
import type { Month } from './year-view'

const words = copy.months
const LEGEND = [['pool', words.pool], ['serious', words.serious], ['self', words.outside], ['share', words.rest]] as const

/** The year by month; a tap shows the sums of the nearest month with a bill. */
export function MonthChart({ months }: { readonly months: readonly Month[] }) {
  const most = dearest(months)
  const [tapped, setTapped] = useState(most.n)
  const shown = nearestWithBill(months, tapped)
  if (shown === null) return null
  const month = months[shown] as Month
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
        <Numbers months={months} shown={shown} onTap={setTapped} />
        <MonthSums month={month} />
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

type NumbersProps = { readonly months: readonly Month[]; readonly shown: number; readonly onTap: (n: number) => void }

const Numbers = ({ months, shown, onTap }: NumbersProps) => (
  <View className='year-numbers'>
    {months.map((month, n) => (
      <Tap key={month.from} className='year-numbers__one' role='button' label={words.one(monthOf(month.from), month.bills.length)} onPress={() => onTap(n)}>
        <View className={cx('year-numbers__face', month.bills.length > 0 && 'year-numbers__face--has', n === shown && 'year-numbers__face--on')}>{monthOf(month.from)}</View>
      </Tap>
    ))}
  </View>
)

function MonthSums({ month }: { readonly month: Month }) {
  const { pool, serious } = month.settled
  const fund = fen(pool + serious + month.estimated.fund)
  const all = fen(settledOf(month) + estimatedOf(month))
  return (
    <View className='year-month'>
      <View className='year-month__row'>
        <View className='ax-t-strong'>{words.one(monthOf(month.from), month.bills.length)}</View>
        <View>{yuanText(all)}</View>
      </View>
      <View className='year-month__row ax-mt-1'>
        <View className='ax-c-pine'>{words.fund(yuanText(fund))}</View>
        <View className='ax-c-plum'>{words.family(yuanText(fen(all - fund)))}</View>
      </View>
    </View>
  )
}
