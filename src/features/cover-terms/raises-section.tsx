import { View } from '@tarojs/components'
import { yearOf } from '@/domain/date/iso-date'
import type { IncentiveRule } from '@/domain/enrolment/terms'
import { shareOf, type Fen } from '@/domain/money/fen'
import { formatRate, formatYuan } from '@/domain/money/format-yuan'
import { AmountInput } from '@/ui/form/amount-input'
import { Card } from '@/ui/frame/card'
import { CountField } from '@/ui/form/count-field'
import { SectionHeader } from '@/ui/frame/section-header'
import { Slot } from '@/ui/frame/slot'
import { TraceList, type TraceLine } from '@/ui/list/trace-list'
import { copy } from './cover.copy'
import { yearsInARow } from './cover-form'
import { FigureFoot, Unknown } from './figure-foot'
import { problemOf } from './problem-of'
import { endingsOf, raiseFigures, raisesView, type RaisesView } from './raises-view'
import { MAX_YEARS, readAmount, readYears, type Read } from './read-fields'
import { GUEST } from './subject'
import type { CoverModel } from './use-cover'

const words = copy.raises

/** 激励: what years in a row and years without a claim add to the limit of 大病保险, and what ends them. */
export function RaisesSection({ model }: { readonly model: CoverModel }) {
  const rule = model.rules.incentive
  return (
    <View>
      <SectionHeader title={words.title} />
      {rule === undefined ? <Unknown what={words.unknown} model={model} /> : (
        <Card>
          <Fields model={model} rule={rule} />
          <Slot>
            <Result model={model} rule={rule} />
          </Slot>
          <View className='cover-note ax-t-note'>
            {endingsOf(rule).map((ending) => (
              <View key={ending}>{words.endings[ending]}</View>
            ))}
          </View>
          <FigureFoot figures={raiseFigures(rule)} model={model} />
          <View className='cover-note ax-t-note'>{words.note}</View>
        </Card>
      )}
    </View>
  )
}

type RuleProps = { readonly model: CoverModel; readonly rule: IncentiveRule }

function Fields({ model: { form, change, who, member, on }, rule }: RuleProps) {
  const [first] = rule.most.readings
  const isRecorded = who !== GUEST && yearsInARow(member.years, yearOf(on)) > 0
  return (
    <View className='cover-fields'>
      <CountField
        label={words.yearsInARow}
        note={isRecorded ? words.fromRecord : words.yearsNote}
        unit={words.years}
        most={MAX_YEARS}
        value={form.yearsInARow}
        onChange={(typed) => change({ yearsInARow: typed })}
        error={problemOf(readYears(form.yearsInARow))}
      />
      <CountField
        label={words.zeroClaims}
        note={words.zeroNote}
        unit={words.years}
        most={MAX_YEARS}
        value={form.zeroClaims}
        onChange={(typed) => change({ zeroClaims: typed })}
        error={problemOf(readYears(form.zeroClaims))}
      />
      {'share' in first.value ? (
        <AmountInput label={words.limit} placeholder={copy.optional} value={form.limit} onChange={(limit) => change({ limit })} error={problemOf(readAmount(form.limit))} />
      ) : null}
    </View>
  )
}

/** What was read, where something was. */
const valueOf = <T,>(read: Read<T>): T | undefined => (read.kind === 'value' ? read.value : undefined)

function Result({ model: { form }, rule }: RuleProps) {
  const [years, zeroClaims, limit] = [readYears(form.yearsInARow), readYears(form.zeroClaims), readAmount(form.limit)]
  if (years.kind !== 'value' || zeroClaims.kind === 'wrong' || limit.kind === 'wrong') return <View className='cover-ask ax-t-sub'>{words.ask}</View>
  const [known, claimless] = [valueOf(limit), valueOf(zeroClaims)]
  const view = raisesView(rule, years.value, claimless ?? 0, known)
  return (
    <>
      <TraceList lines={linesOf(view, years.value, claimless)} label={words.title} />
      <View className='cover-note ax-t-note'>
        {claimless === undefined ? <View>{words.zeroMissing}</View> : null}
        {view.counted === 0 ? <View>{words.notYet(view.afterYears)}</View> : null}
        <View>{mostWords(view, known)}</View>
      </View>
    </>
  )
}

/** @param zeroClaims Absent where nobody said: then it has no line, and the sum leaves it out. */
function linesOf(view: RaisesView, years: number, zeroClaims: number | undefined): TraceLine[] {
  const { raises, afterYears, perYear, perZeroClaimYear } = view
  const [one, other] = [formatYuan(raises.fromYears), formatYuan(raises.fromZeroClaims)]
  const byYears = view.counted === 0 ? words.each(0, formatYuan(perYear)) : words.counted(years, afterYears, formatYuan(perYear))
  return [
    { key: 'years', name: words.fromYears, amount: raises.fromYears, formula: copy.times(byYears, one) },
    ...(zeroClaims === undefined ? [] : [{ key: 'zero', name: words.fromZeroClaims, amount: raises.fromZeroClaims, formula: copy.times(words.each(zeroClaims, formatYuan(perZeroClaimYear)), other) }]),
    { key: 'total', name: words.total, amount: raises.total, formula: totalFormula(view, zeroClaims === undefined ? one : words.sum(one, other)), sum: true }
  ]
}

function totalFormula({ raises, isCapped }: RaisesView, parts: string): string {
  const sum = formatYuan((raises.fromYears + raises.fromZeroClaims) as Fen)
  return isCapped && raises.atMost !== 'unknown' ? words.capped(parts, sum, formatYuan(raises.atMost)) : copy.times(parts, sum)
}

function mostWords({ most }: RaisesView, limit: Fen | undefined): string {
  if ('sum' in most) return words.mostSum(formatYuan(most.sum))
  const share = formatRate(most.share)
  return limit === undefined ? words.mostShare(share) : words.mostShareOf(formatYuan(limit), share, formatYuan(shareOf(limit, most.share)))
}
