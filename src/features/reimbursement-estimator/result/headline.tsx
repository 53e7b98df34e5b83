import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import { formatYuan } from '@/domain/money/format-yuan'
import { spokenYuan } from '@/domain/money/spoken-yuan'
import { Segmented } from '@/ui/form/segmented'
import { Notice } from '@/ui/frame/notice'
import { DoubtList } from '@/ui/list/doubt-list'
import { ResultCard } from '@/ui/list/result-card'
import { coverReason, coverTitle } from '../cover/cover-words'
import { copy as own } from '../own-rates/own.copy'
import { doubtLines, doubtSummary, isOpen } from './doubt-lines'
import { headlineLabels, sideWords } from './result-labels'
import { copy } from './result.copy'
import type { ReadyResult, Side } from './use-result'
import { wholePercent } from './waterfall-rows'

type Props = { readonly model: ReadyResult; readonly side: Side; readonly setSide: (side: Side) => void }

/** What to have ready, what the fund pays, and everything in doubt about it in one block. */
export function HeadlineCard({ model, side, setSide }: Props) {
  const { low, high } = model.estimate
  const { fund, family, total } = model.estimate[side]
  const labels = headlineLabels(model)
  return (
    <ResultCard
      home={{ label: labels.home, amount: family, tone: 'cash', spoken: `${labels.home}${spokenYuan(family)}` }}
      fund={{ label: labels.fund, amount: fund, tone: 'pool', spoken: `${labels.fund}${spokenYuan(fund)}` }}
      note={noteOf(model, side)}
      barLabel={copy.bar(wholePercent(fund, total), wholePercent(family, total))}
    >
      <Doubts model={model} />
      {low.fund === high.fund ? null : (
        <View className='est-sides'>
          <Segmented options={sideOptions(model)} value={side} onChange={setSide} label={copy.sides} />
        </View>
      )}
    </ResultCard>
  )
}

const sideOptions = (model: ReadyResult) => (['low', 'high'] as const).map((value) => ({ value, label: sideWords(model)[value] }))

function noteOf({ estimate, read }: ReadyResult, side: Side): string {
  const total = formatYuan(estimate.low.total)
  return isOpen(estimate, read.mode) ? copy.ofTotalOpen(total) : copy.ofTotal[side](total)
}

function Doubts({ model }: Pick<Props, 'model'>) {
  const { doubts, read } = model
  if (doubts.length === 0) return <View className='est-certain'>{read.mode === 'own' ? own.certain : copy.certain}</View>
  return <DoubtList title={copy.doubts(doubts.length)} summary={doubtSummary(model, doubts)} lines={doubtLines(doubts)} />
}

/** Why the fund is taken to pay at all. */
export function CoverNote({ model: { cover }, today }: Pick<Props, 'model'> & { readonly today: IsoDate }) {
  if (cover.kind === 'notAsked') return <Notice icon='info'>{copy.guestCover}</Notice>
  return <Notice icon='shield' lead={coverTitle(cover)}>{coverReason(cover, today)}</Notice>
}
