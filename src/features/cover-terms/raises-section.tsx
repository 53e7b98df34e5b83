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
import { endingsOf, raiseFigures, raisesView, type RaisesView, type Years } from './raises-view'
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
        onChange={(typed) => change({ yearsInARow: typed, moreBefore: false })}
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
  const [inARow, zeroClaims, limit] = [readYears(form.yearsInARow), readYears(form.zeroClaims), readAmount(form.limit)]
  if (inARow.kind !== 'value' || zeroClaims.kind === 'wrong' || limit.kind === 'wrong') return <View className='cover-ask ax-t-sub'>{words.ask}</View>
  const years: Years = { inARow: inARow.value, moreBefore: form.moreBefore, zeroClaims: valueOf(zeroClaims) }
  const known = valueOf(limit)
  const view = raisesView(rule, years, known)
  const lines = linesOf(view, years)
  return (
    <>
      {lines.length === 0 ? null : <TraceList lines={lines} label={words.title} />}
      <View className='cover-note ax-t-note'>
        {openWords(view, years).map((text) => <View key={text}>{text}</View>)}
        <View>{mostWords(view, known)}</View>
      </View>
    </>
  )
}

/** What is not known yet, and what would make it known. */
const openWords = ({ counted, afterYears }: RaisesView, { inARow, moreBefore, zeroClaims }: Years): readonly string[] => [
  ...(moreBefore ? [counted === 0 ? words.notKnownYet(inARow, afterYears) : words.moreBefore] : []),
  ...(counted === 0 && !moreBefore ? [words.notYet(afterYears)] : []),
  ...(zeroClaims === undefined ? [words.zeroMissing] : [])
]

/** Only what is known has a line: no zero for years that nobody wrote down, and no sum of nothing but them. */
function linesOf(view: RaisesView, { inARow, moreBefore, zeroClaims }: Years): TraceLine[] {
  const { raises, counted, isAtLeast } = view
  const years = counted === 0 && moreBefore ? [] : [yearsLine(view, inARow)]
  const claims = zeroClaims === undefined ? [] : [claimsLine(view, zeroClaims)]
  const parts = [...years, ...claims]
  return isAtLeast && raises.total === 0 ? years : [...parts, totalLine(view, zeroClaims === undefined)]
}

function yearsLine({ raises, counted, afterYears, perYear }: RaisesView, inARow: number): TraceLine {
  const by = counted === 0 ? words.each(0, formatYuan(perYear)) : words.counted(inARow, afterYears, formatYuan(perYear))
  return { key: 'years', name: words.fromYears, amount: raises.fromYears, formula: copy.times(by, formatYuan(raises.fromYears)) }
}

function claimsLine({ raises: { fromZeroClaims }, perZeroClaimYear }: RaisesView, years: number): TraceLine {
  const by = words.each(years, formatYuan(perZeroClaimYear))
  return { key: 'zero', name: words.fromZeroClaims, amount: fromZeroClaims, formula: copy.times(by, formatYuan(fromZeroClaims)) }
}

function totalLine(view: RaisesView, isOfYearsAlone: boolean): TraceLine {
  const { fromYears, fromZeroClaims, total } = view.raises
  const parts = isOfYearsAlone ? formatYuan(fromYears) : words.sum(formatYuan(fromYears), formatYuan(fromZeroClaims))
  return { key: 'total', name: view.isAtLeast ? words.totalAtLeast : words.total, amount: total, formula: totalFormula(view, parts), sum: true }
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
