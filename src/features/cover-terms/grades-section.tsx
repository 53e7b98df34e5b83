import { View } from '@tarojs/components'
import { gradeCosts, type GradeCost } from '@/domain/enrolment/contribution'
import { adopted } from '@/domain/enrolment/published'
import type { BasisPoints, Fen } from '@/domain/money/fen'
import { formatRate, formatYuan } from '@/domain/money/format-yuan'
import { AmountInput } from '@/ui/form/amount-input'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { Slot } from '@/ui/frame/slot'
import { TraceList } from '@/ui/list/trace-list'
import { copy } from './cover.copy'
import { FigureFoot, Unknown } from './figure-foot'
import { problemOf } from './problem-of'
import { readBase, readRate } from './read-fields'
import type { CoverModel } from './use-cover'

const words = copy.grades

/** 灵活就业缴费档次: what each grade costs. Base and rate are the person's, because no source states them. */
export function GradesSection({ model }: { readonly model: CoverModel }) {
  const { form, rules, change } = model
  const grades = rules.contributionGrades
  const [base, rate] = [readBase(form.base), readRate(form.rate)]
  return (
    <View>
      <SectionHeader title={words.title} />
      {grades === undefined ? <Unknown what={words.unknownGrades} model={model} /> : (
        <Card>
          <View className='cover-fields'>
            <View className='ax-t-note'>{words.none}</View>
            <AmountInput label={words.base} note={words.baseNote} value={form.base} onChange={(typed) => change({ base: typed })} error={problemOf(base)} />
            <AmountInput label={words.rate} note={words.rateNote} unit='%' value={form.rate} onChange={(typed) => change({ rate: typed })} error={problemOf(rate)} />
          </View>
          <Slot>
            {base.kind === 'value' && rate.kind === 'value' ? (
              <Costs base={base.value} rate={rate.value} grades={adopted(grades)} />
            ) : (
              <View className='cover-ask ax-t-sub'>{words.ask}</View>
            )}
          </Slot>
          <FigureFoot figures={[grades]} model={model} />
        </Card>
      )}
      <View className='ax-stack ax-mt-3'>
        <Unknown what={words.benefit} model={model} />
        <Unknown what={words.accountToo} model={model} />
      </View>
    </View>
  )
}

type CostsProps = { readonly base: Fen; readonly rate: BasisPoints; readonly grades: readonly BasisPoints[] }

function Costs({ base, rate, grades }: CostsProps) {
  const costs = gradeCosts(base, rate, grades)
  const dearest = costs.find(({ lessMonthly }) => lessMonthly === 0)
  const lines = costs.map((cost) => ({
    key: String(cost.grade),
    name: words.grade(formatRate(cost.grade)),
    amount: cost.monthly,
    formula: copy.times(words.formula(formatYuan(base), formatRate(cost.grade), formatRate(rate)), formatYuan(cost.monthly)),
    chips: <View className='ax-t-note'>{yearWords(cost, dearest?.grade)}</View>
  }))
  return <TraceList lines={lines} label={words.title} />
}

function yearWords({ grade, yearly, lessMonthly, lessYearly }: GradeCost, dearest: BasisPoints | undefined): string {
  const less = dearest === undefined || dearest === grade ? words.dearest : words.less(formatRate(dearest), formatYuan(lessMonthly), formatYuan(lessYearly))
  return [words.year(formatYuan(yearly)), less].join(copy.separator)
}
