import { View } from '@tarojs/components'
import { TIERS } from '@/domain/benefit/bill'
import { INSURANCES } from '@/domain/benefit/person'
import type { Way, WayRate } from '@/domain/filing/compare-ways'
import { formatRate } from '@/domain/money/format-yuan'
import { figuresEvidence } from '@/shell/evidence'
import { AmountInput } from '@/ui/form/amount-input'
import { Card } from '@/ui/frame/card'
import { yuanText } from '@/ui/mark/money'
import { Notice } from '@/ui/frame/notice'
import { RateRow } from '@/ui/list/rate-row'
import { SectionHeader } from '@/ui/frame/section-header'
import { Segmented } from '@/ui/form/segmented'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { CiteChips, type OpenEvidence } from '../cite-chips'
import { copy } from '../checklist/checklist.copy'
import type { ChecklistModel } from '../checklist/use-checklist'
import { familyPays, useMoney, type Money } from './use-money'

type Props = { readonly model: ChecklistModel; readonly onOpen: OpenEvidence }
type Rates = Extract<Money, { kind: 'rates' }>
const words = copy.money

/** At home, filed, as an emergency and unfiled, side by side: rates at once, amounts for a bill that is typed in. */
export function MoneyCard({ model, onOpen }: Props) {
  const state = useMoney(model, model.on)
  const { insurance, setInsurance, isKnown, tier, setTier, money } = state
  return (
    <>
      <SectionHeader title={words.title} note={words.scope(words.insurance[insurance], words.cares[model.situation.care])} />
      <Card>
        <View className='ax-pad ax-stack'>
          {isKnown ? null : (
            <Segmented options={INSURANCES.map((value) => ({ value, label: words.insurance[value] }))} value={insurance} onChange={setInsurance} label={words.whose} />
          )}
          <Segmented options={TIERS.map((value) => ({ value, label: words.tiers[value] }))} value={tier} onChange={setTier} label={words.tier} />
        </View>
        {money.kind === 'no-terms' ? (
          <View className='ax-pad'>
            <Notice tone='amber'>{money.why === 'no-care' ? words.noCare : words.noTerms[money.why]}</Notice>
          </View>
        ) : (
          <Bars money={money} state={state} model={model} onOpen={onOpen} />
        )}
      </Card>
    </>
  )
}

type BarsProps = Props & { readonly money: Rates; readonly state: ReturnType<typeof useMoney> }

function Bars({ money, state, model, onOpen }: BarsProps) {
  const { rates, bill, projected } = money
  return (
    <>
      {rates.map((rate) => <Bar key={rate.way} rate={rate} money={money} model={model} onOpen={onOpen} />)}
      <View className='ax-pad ax-stack'>
        <AmountInput label={words.amount} note={words.amountNote} value={state.typed} onChange={state.setTyped} error={bill.kind === 'wrong' ? words.amountWrong : undefined} />
        <More bill={bill} />
        {projected === null ? null : <Notice tone='amber'>{words.projected(projected)}</Notice>}
        <View className='ax-t-note'>{words.disclaimer}</View>
      </View>
    </>
  )
}

function More({ bill }: Pick<Rates, 'bill'>) {
  if (bill.kind !== 'compared' || bill.more === null) return null
  const { low, high } = bill.more
  return <Notice tone={high === 0 ? 'neutral' : 'verm'}>{high === 0 ? words.overpaidNone : words.overpaid(yuanText(low), yuanText(high))}</Notice>
}

/** Two decimals of a per cent are enough for a bar. */
const percent = (rate: number): number => rate / 100

function Bar({ rate, money, model, onOpen }: Props & { readonly rate: WayRate; readonly money: Rates }) {
  const { way, rates, figures } = rate
  const label = words.way(way, model.places)
  const evidence = figuresEvidence(figures)
  const pays = paysText(way, money)
  const chips = (
    <>
      {pays === '' ? null : <View className='oof-pays'>{pays}</View>}
      <CiteChips evidence={evidence} home={model.answers.home} onOpen={onOpen} />
      {way === 'emergency' ? <UncertaintyChip form='range'>{words.emergencyChip}</UncertaintyChip> : null}
    </>
  )
  const text = rates === null ? words.unknown : words.ratesOf(formatRate(rates.low), formatRate(rates.high))
  return (
    <RateRow
      label={label}
      text={text}
      low={rates === null ? 0 : percent(rates.low)}
      high={rates === null ? 0 : percent(rates.high)}
      chips={chips}
    />
  )
}

function paysText(way: Way, { bill }: Rates): string {
  const found = bill.kind === 'compared' ? bill.ways.find((one) => one.way === way) : undefined
  if (found === undefined) return ''
  const pays = familyPays(found)
  return pays === null ? words.cannot : words.paysHome(yuanText(pays.low), yuanText(pays.high))
}
