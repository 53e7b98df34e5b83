import { View } from '@tarojs/components'
import type { Settlement } from '@/domain/benefit/settlement'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Figure } from '@/domain/evidence/figure'
import { faceOf } from '@/domain/household/face'
import { formatYuan } from '@/domain/money/format-yuan'
import { goBack } from '@/platform/routes/navigation'
import { useHousehold } from '@/state/household'
import { Avatar } from '@/ui/mark/avatar'
import { Card } from '@/ui/frame/card'
import { Legend, LegendRow } from '@/ui/chart/legend'
import { yuanText } from '@/ui/mark/money'
import { SectionHeader } from '@/ui/frame/section-header'
import { SummaryRow } from '@/ui/list/summary-row'
import { TextLink } from '@/ui/mark/text-link'
import { TraceList } from '@/ui/list/trace-list'
import { Waterfall } from '@/ui/chart/waterfall'
import { SHARED } from '../form/read-form'
import { copy } from './result.copy'
import { copyOut } from '@/shell/copy-out'
import { ShareLink } from '@/shell/words-card/share-link'
import { resultShared } from './result-card'
import { resultText, subjectText } from './result-text'
import { traceLines } from './trace-lines'
import type { ReadyResult, Side } from './use-result'
import { waterfallRows } from './waterfall-rows'

type Props = { readonly model: ReadyResult }

export function SubjectRow({ model }: Props) {
  const { member } = model
  const members = useHousehold((household) => household.members)
  const face = member === undefined ? { char: copy.guestFace, tint: 'slate' as const } : faceOf(member, members)
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

type TraceProps = SettlementProps & { readonly side: Side; readonly today: IsoDate; readonly onSource: (figures: readonly Figure<unknown>[]) => void }

export function TraceCard({ model, settlement, side, today, onSource }: TraceProps) {
  return (
    <>
      <SectionHeader title={copy.trace}>
        <ShareLink of={() => resultShared(model, side, today)} />
        <TextLink icon='copy' onPress={() => void copyOut(resultText(model, side), copy.copying)}>
          {copy.copyAll}
        </TextLink>
      </SectionHeader>
      <Card>
        <TraceList lines={traceLines(model, settlement, onSource)} label={`${copy.trace}${formatYuan(settlement.fund)}`} />
      </Card>
    </>
  )
}
