import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import { isIsoDate } from '@/domain/date/iso-date'
import { lateFee } from '@/domain/enrolment/late-fee'
import { adopted } from '@/domain/enrolment/published'
import type { BasisPoints } from '@/domain/money/fen'
import { formatRate, formatYuan } from '@/domain/money/format-yuan'
import { AmountInput } from '@/ui/form/amount-input'
import { Card } from '@/ui/frame/card'
import { DateField } from '@/ui/form/date-field'
import { SectionHeader } from '@/ui/frame/section-header'
import { Slot } from '@/ui/frame/slot'
import { TraceList } from '@/ui/list/trace-list'
import { copy } from './cover.copy'
import { FigureFoot, Unknown } from './figure-foot'
import { problemOf } from './problem-of'
import { readAmount, readOwed } from './read-fields'
import type { CoverModel } from './use-cover'

const words = copy.arrears

/** 单位欠缴: the late fee, which is the employer's to pay. */
export function ArrearsSection({ model }: { readonly model: CoverModel }) {
  const { form, rules, change } = model
  const perDay = rules.lateFeePerDay
  const [arrears, owed] = [readAmount(form.arrears), readOwed(form.owedFrom, form.paidOn)]
  return (
    <View>
      <SectionHeader title={words.title} />
      {perDay === undefined ? <Unknown what={words.unknown} model={model} /> : (
        <Card>
          <View className='cover-fields'>
            <View className='ax-t-sub'>{words.note}</View>
            <AmountInput label={words.amount} value={form.arrears} onChange={(typed) => change({ arrears: typed })} error={problemOf(arrears)} />
            <Day model={model} field='owedFrom' />
            <Day model={model} field='paidOn' error={problemOf(owed)} />
          </View>
          <Slot>
            <Fee model={model} perDay={adopted(perDay)} />
          </Slot>
          <FigureFoot figures={[perDay]} model={model} />
          <View className='cover-note ax-t-note'>{words.onlyEmployers}</View>
        </Card>
      )}
    </View>
  )
}

function Day({ model: { form, change, on }, field, error }: { readonly model: CoverModel; readonly field: 'owedFrom' | 'paidOn'; readonly error?: string | undefined }) {
  const value = form[field]
  return (
    <DateField
      label={words[field]}
      value={value}
      shown={isIsoDate(value) ? dayWord(value, on) : ''}
      placeholder={copy.gap.placeholder}
      error={error}
      onChange={(day) => change({ [field]: day })}
    />
  )
}

function Fee({ model: { form }, perDay }: { readonly model: CoverModel; readonly perDay: BasisPoints }) {
  const [arrears, owed] = [readAmount(form.arrears), readOwed(form.owedFrom, form.paidOn)]
  if (arrears.kind !== 'value' || owed.kind !== 'value') return <View className='cover-ask ax-t-sub'>{words.ask}</View>
  const fee = lateFee('employer', arrears.value, perDay, owed.value.from, owed.value.paidOn)
  if (fee.kind === 'notOwed') return null
  const formula = copy.times(words.formula(formatYuan(arrears.value), formatRate(perDay), fee.days), formatYuan(fee.sum))
  return <TraceList lines={[{ key: 'fee', name: words.fee, amount: fee.sum, formula, sum: true }]} label={words.title} />
}
