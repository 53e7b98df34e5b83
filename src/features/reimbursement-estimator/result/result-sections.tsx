import { View } from '@tarojs/components'
import type { Settlement } from '@/domain/benefit/settlement'
import type { Figure } from '@/domain/evidence/figure'
import { faceOf } from '@/domain/household/face'
import { formatYuan } from '@/domain/money/format-yuan'
import { goBack } from '@/platform/routes/navigation'
import { Avatar } from '@/ui/mark/avatar'
import { Card } from '@/ui/frame/card'
import { Chip } from '@/ui/mark/chip'
import { Legend, LegendRow } from '@/ui/chart/legend'
import { yuanText } from '@/ui/mark/money'
import { Notice } from '@/ui/frame/notice'
import { RangeBar } from '@/ui/chart/range-bar'
import { ResultCard } from '@/ui/list/result-card'
import { SectionHeader } from '@/ui/frame/section-header'
import { Segmented } from '@/ui/form/segmented'
import { SummaryRow } from '@/ui/list/summary-row'
import { TextLink } from '@/ui/mark/text-link'
import { TraceList } from '@/ui/list/trace-list'
import { Waterfall } from '@/ui/chart/waterfall'
import { copy as own } from '../own-rates/own.copy'
import { SHARED } from '../form/read-form'
import { copy } from './result.copy'
import { copyResult } from './copy-result'
import { spokenYuan } from '@/domain/money/spoken-yuan'
import { subjectText, warningTexts } from './result-text'
import { traceLines } from './trace-lines'
import type { ReadyResult, Side } from './use-result'
import { waterfallRows, wholePercent } from './waterfall-rows'

type Props = { readonly model: ReadyResult }

export function SubjectRow({ model }: Props) {
  const { member } = model
  const face = member === undefined ? { char: copy.guestFace, tint: 'slate' as const } : faceOf(member)
  return (
    <SummaryRow
      leading={<Avatar {...face} size='sm' />}
      action={
        <TextLink iconAfter='edit' onPress={() => void goBack()}>
          {copy.edit}
        </TextLink>
      }
    >
      {subjectText(model)}
    </SummaryRow>
  )
}

export function HeadlineCard({ model, side, setSide }: Props & { readonly side: Side; readonly setSide: (side: Side) => void }) {
  const { low, high, forks } = model.estimate
  const { fund, family, total } = model.estimate[side]
  const percent = wholePercent(fund, total)
  return (
    <ResultCard
      fund={{ label: copy.fund, amount: fund, tone: 'pool', spoken: `${copy.fund}${spokenYuan(fund)}` }}
      home={{ label: copy.home, amount: family, tone: 'cash', spoken: `${copy.home}${spokenYuan(family)}` }}
      chip={<Chip tone='pine'>{copy.share(percent)}</Chip>}
      barLabel={copy.bar(percent, wholePercent(family, total))}
    >
      {low.fund === high.fund ? (
        <View className='est-certain'>{model.own ? own.certain : copy.certain}</View>
      ) : (
        <>
          <View className='est-range'>
            <RangeBar
              title={copy.rangeTitle(forks.length)}
              low={{ amount: low.fund, note: copy.lowNote }}
              high={{ amount: high.fund, note: copy.high }}
              current={side}
              label={copy.rangeLabel(yuanText(low.fund), yuanText(high.fund))}
            />
          </View>
          <View className='est-sides'>
            <Segmented options={[{ value: 'low', label: copy.low }, { value: 'high', label: copy.high }]} value={side} onChange={setSide} label={copy.sides} />
          </View>
        </>
      )}
      <OtherReadings model={model} />
    </ResultCard>
  )
}

function OtherReadings({ model: { estimate } }: Props) {
  if (estimate.alternatives.length === 0) return null
  return (
    <View className='est-other'>
      <View>{copy.otherReadings}</View>
      {estimate.alternatives.map(({ reading, low, high }, i) => (
        <View key={i} className='est-other__one'>
          <View>{copy.otherReading(reading.label ?? '')}</View>
          <View>{copy.otherRange(yuanText(low), yuanText(high))}</View>
        </View>
      ))}
    </View>
  )
}

export function Warnings({ model }: Props) {
  return (
    <View className='est-warnings'>
      {warningTexts(model).map((text) => (
        <Notice key={text} tone='amber' icon='warn'>
          {text}
        </Notice>
      ))}
    </View>
  )
}

type SettlementProps = Props & { readonly settlement: Settlement }

export function PartsCard({ model, settlement }: SettlementProps) {
  const total = yuanText(settlement.total)
  const [label, note] = copy.rows.total
  return (
    <>
      <SectionHeader title={copy.waterfall} note={copy.totalNote(total)} />
      <Card>
        <Legend items={[{ tone: 'pool', label: copy.legendFund }, { tone: 'cash', label: copy.legendHome }]} />
        <Waterfall total={{ label, note, amount: settlement.total }} rows={waterfallRows(model, settlement)} label={copy.waterfall} />
        <FromWhere settlement={settlement} />
      </Card>
    </>
  )
}

function FromWhere({ settlement: { family, payers } }: { readonly settlement: Settlement }) {
  return (
    <View className='est-from'>
      <View className='est-from__title'>{copy.from(yuanText(family))}</View>
      {payers.ownAccount > 0 ? <LegendRow tone='acct' label={copy.own}>{yuanText(payers.ownAccount)}</LegendRow> : null}
      {payers.familySharing.map(({ label, balance }) => (
        <LegendRow key={label} tone='acct' label={label === SHARED ? copy.sharing : label}>
          {yuanText(balance)}
        </LegendRow>
      ))}
      <LegendRow tone='cash' label={copy.cash}>
        {yuanText(payers.cash)}
      </LegendRow>
    </View>
  )
}

type TraceProps = SettlementProps & { readonly side: Side; readonly onSource: (figures: readonly Figure<unknown>[]) => void }

export function TraceCard({ model, settlement, side, onSource }: TraceProps) {
  return (
    <>
      <SectionHeader title={copy.trace}>
        <TextLink icon='copy' onPress={() => void copyResult(model, side)}>
          {copy.copyAll}
        </TextLink>
      </SectionHeader>
      <Card>
        <TraceList lines={traceLines(model, settlement, onSource)} label={`${copy.trace}${formatYuan(settlement.fund)}`} />
      </Card>
    </>
  )
}
