import { useState } from 'react'
import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Figure } from '@/domain/evidence/figure'
import { openTab } from '@/platform/routes/navigation'
import { useLostPlace } from '@/shell/missing-places'
import { Screen } from '@/shell/screen'
import { Button } from '@/ui/touch/button'
import { SectionHeader } from '@/ui/frame/section-header'
import { EmptyState } from '@/ui/frame/empty-state'
import { NotCovered } from '../cover/not-covered'
import { UnknownCover } from '../cover/unknown-cover'
import { ComparisonCard, Disclaimer } from './comparison-card'
import { CitedSheet } from '../cited-sheet'
import './result.scss'
import { copy } from './result.copy'
import { ResultFooter } from './result-footer'
import { CoverNote, HeadlineCard } from './headline'
import { PartsCard, SubjectRow, TraceCard } from './result-sections'
import { hotlineOf } from './result-text'
import { useResult, type ReadyResult, type Side } from './use-result'

export function ResultScreen({ today }: { readonly today: IsoDate }) {
  const { model, side, setSide } = useResult(today)
  const [figures, setFigures] = useState<readonly Figure<unknown>[]>([])
  if (model.kind !== 'ready') return <Nothing areaCode={model.areaCode} />
  return (
    <Screen
      title={copy.title}
      footer={<ResultFooter model={model} side={side} today={today} />}
      overlay={<CitedSheet figures={figures} pack={model.read.found.pack} on={model.read.input.bill.on} onClose={() => setFigures([])} />}
    >
      <SubjectRow model={model} />
      <Body model={model} side={side} setSide={setSide} today={today} onSource={setFigures} />
    </Screen>
  )
}

function Nothing({ areaCode }: { readonly areaCode: string }) {
  const lost = useLostPlace(areaCode)
  return (
    <Screen title={copy.title}>
      {lost ?? (
        <EmptyState art='calendar' title={copy.emptyTitle} action={<Button size='sm' onPress={() => void openTab('estimator')}>{copy.emptyAction}</Button>}>
          {copy.emptyNote}
        </EmptyState>
      )}
    </Screen>
  )
}

type BodyProps = {
  readonly model: ReadyResult
  readonly side: Side
  readonly setSide: (side: Side) => void
  readonly today: IsoDate
  readonly onSource: (figures: readonly Figure<unknown>[]) => void
}

/** Somebody who is not covered gets no sum that would apply with cover but in its frame; where it is not known, both sums come first. */
function Body({ model, side, setSide, today, onSource }: BodyProps) {
  const { cover, now, estimate } = model
  const hotline = hotlineOf(model)
  if (cover.kind === 'notCovered' && now !== null) {
    return (
      <>
        <NotCovered cover={cover} now={now} low={estimate.low} hotline={hotline} today={today} />
        <Disclaimer model={model} />
      </>
    )
  }
  const settlement = estimate[side]
  return (
    <>
      {cover.kind === 'unknown' ? <UnknownCover cover={cover} low={estimate.low} hotline={hotline} today={today} /> : null}
      {cover.kind === 'unknown' ? <SectionHeader title={copy.ifPaid} /> : null}
      <HeadlineCard model={model} side={side} setSide={setSide} />
      {cover.kind === 'unknown' ? null : <View className='ax-mt-3'><CoverNote model={model} today={today} /></View>}
      <PartsCard model={model} settlement={settlement} />
      <TraceCard model={model} settlement={settlement} side={side} today={today} onSource={onSource} />
      <ComparisonCard model={model} />
      <Disclaimer model={model} />
    </>
  )
}
