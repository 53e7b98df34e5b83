import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import { formatYuan } from '@/domain/money/format-yuan'
import type { Insurance } from '@/domain/benefit/person'
import type { Enrolment } from '@/domain/enrolment/member'
import { Notice } from '@/ui/frame/notice'
import { guideCopy } from './guide.copy'
import { workedOrder, type OrderLine } from './payment-order'
import type { Walk } from '../walk'

const { worked: copy } = guideCopy
const ROWS = ['fund', 'own', 'shared', 'cash'] as const
/** Without a member: somebody in the resident scheme of the first area that we know. */
const SAMPLE = { area: '330800', insurance: 'resident' } as const

/** The order of payment with figures: the estimator's engine on one outpatient bill. */
export function WorkedOrderLines({ walk, today }: { readonly walk: Walk; readonly today: IsoDate }) {
  const { member, who } = walk
  const result = workedOrder(member?.areaCode || SAMPLE.area, insuranceOf(member?.insurance), today)
  if (result.kind !== 'worked') return <View className='ax-t-note ax-mt-3'>{result.kind === 'no-terms' ? copy.noTerms : copy.notFetched}</View>
  const uncertain = ROWS.some((row) => result[row].low !== result[row].high)
  return (
    <View className='ax-mt-3'>
      <View className='ax-t-strong'>{copy.title}</View>
      <View className='ax-t-note ax-mt-1'>{copy.example(who, result.areaName, result.tier)}</View>
      <Sum name={copy.rows.total} amount={`¥${formatYuan(result.total)}`} />
      {ROWS.map((row) => <Sum key={row} name={copy.rows[row]} amount={amountOf(result[row])} />)}
      {result.projected ? <Notice tone='amber'>{copy.projected}</Notice> : null}
      {uncertain ? <View className='ax-t-note ax-mt-2'>{copy.interval}</View> : null}
      <View className='ax-t-mini ax-mt-2'>{copy.disclaimer}</View>
    </View>
  )
}

const Sum = ({ name, amount }: { readonly name: string; readonly amount: string }) => (
  <View className='fa-sum'>
    <View className='ax-grow'>{name}</View>
    <View>{amount}</View>
  </View>
)

const insuranceOf = (insurance: Enrolment | undefined): Insurance =>
  insurance === undefined || insurance === 'none' || insurance === 'unknown' ? SAMPLE.insurance : insurance

function amountOf({ low, high }: OrderLine): string {
  if (low === high) return `¥${formatYuan(low)}`
  const [least, most] = low < high ? [low, high] : [high, low]
  return copy.range(`¥${formatYuan(least)}`, `¥${formatYuan(most)}`)
}
