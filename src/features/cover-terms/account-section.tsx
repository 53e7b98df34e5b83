import { View } from '@tarojs/components'
import { monthlyCredit } from '@/domain/enrolment/account-credit'
import { adopted } from '@/domain/enrolment/published'
import type { Figure } from '@/domain/evidence/figure'
import { fen, type Fen } from '@/domain/money/fen'
import { formatRate, formatYuan } from '@/domain/money/format-yuan'
import { AmountInput } from '@/ui/form/amount-input'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { Slot } from '@/ui/frame/slot'
import { TraceList } from '@/ui/list/trace-list'
import { copy } from './cover.copy'
import { FigureFoot, Unknown } from './figure-foot'
import { problemOf } from './problem-of'
import { readBase } from './read-fields'
import type { CoverModel } from './use-cover'

const words = copy.account

/** 个人账户划入: a share of the base while working, a fixed sum afterwards. */
export const AccountSection = ({ model }: { readonly model: CoverModel }) => (
  <View>
    <SectionHeader title={words.title} />
    {model.kind === 'employee' ? <Working model={model} /> : <Retired model={model} />}
  </View>
)

function Working({ model }: { readonly model: CoverModel }) {
  const { form, rules, change } = model
  const base = readBase(form.base)
  const credit = monthlyCredit(rules.account, 'active', base.kind === 'value' ? base.value : undefined)
  if (credit.kind !== 'needsBase' && credit.kind !== 'shareOfBase') return <Unknown what={words.activeUnknown} model={model} />
  return (
    <Card>
      <View className='cover-fields'>
        <AmountInput label={words.base} note={words.baseNote} value={form.base} onChange={(typed) => change({ base: typed })} error={problemOf(base)} />
      </View>
      <Slot>
        {base.kind === 'value' && credit.kind === 'shareOfBase' ? (
          <CreditLines monthly={credit.sum} formula={words.share(formatYuan(base.value), formatRate(adopted(credit.rate)))} />
        ) : (
          <View className='cover-ask ax-t-sub'>{words.ask}</View>
        )}
      </Slot>
      <FigureFoot figures={[credit.rate]} model={model} />
      <View className='cover-note ax-t-note'>{words.onlyOwn}</View>
    </Card>
  )
}

function Retired({ model }: { readonly model: CoverModel }) {
  const credit = monthlyCredit(model.rules.account, 'retired')
  if (credit.kind !== 'fixed') return <Unknown what={words.retiredUnknown} model={model} />
  const { figure } = credit
  return (
    <Card>
      <CreditLines monthly={adopted(figure)} formula={printedFormula(figure)} />
      <FigureFoot figures={[figure]} model={model} />
    </Card>
  )
}

function CreditLines({ monthly, formula }: { readonly monthly: Fen; readonly formula: string | undefined }) {
  const yearly = fen(monthly * 12)
  const lines = [
    { key: 'month', name: words.monthly, amount: monthly, formula: formula && copy.times(formula, formatYuan(monthly)) },
    { key: 'year', name: copy.yearly, amount: yearly, formula: copy.times(copy.twelve(formatYuan(monthly)), formatYuan(yearly)), sum: true }
  ]
  return <TraceList lines={lines} label={words.title} />
}

/** A sum that we worked out ourselves is labelled with how. */
const printedFormula = ({ readings, doubt }: Figure<Fen>): string | undefined => (doubt === undefined ? undefined : readings[0].label)
