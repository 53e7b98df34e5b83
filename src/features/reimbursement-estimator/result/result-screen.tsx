import { useState } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Figure } from '@/domain/evidence/figure'
import { openTab } from '@/platform/routes/navigation'
import { Screen } from '@/shell/screen'
import { Button } from '@/ui/touch/button'
import { EmptyState } from '@/ui/frame/empty-state'
import { ComparisonCard } from './comparison-card'
import { CitedSheet } from '../cited-sheet'
import './result.scss'
import { copy } from './result.copy'
import { ResultFooter } from './result-footer'
import { HeadlineCard, PartsCard, SubjectRow, TraceCard, Warnings } from './result-sections'
import { useResult } from './use-result'

export function ResultScreen({ today }: { readonly today: IsoDate }) {
  const { model, side, setSide } = useResult(today)
  const [figures, setFigures] = useState<readonly Figure<unknown>[]>([])
  if (model.kind !== 'ready') {
    return (
      <Screen title={copy.title}>
        <EmptyState art='calendar' title={copy.emptyTitle} action={<Button size='sm' onPress={() => void openTab('estimator')}>{copy.emptyAction}</Button>}>
          {copy.emptyNote}
        </EmptyState>
      </Screen>
    )
  }
  const settlement = model.estimate[side]
  return (
    <Screen
      title={copy.title}
      footer={<ResultFooter model={model} side={side} today={today} />}
      overlay={<CitedSheet figures={figures} pack={model.read.found.pack} onClose={() => setFigures([])} />}
    >
      <SubjectRow model={model} />
      <HeadlineCard model={model} side={side} setSide={setSide} />
      <Warnings model={model} />
      <PartsCard model={model} settlement={settlement} />
      <TraceCard model={model} settlement={settlement} side={side} onSource={setFigures} />
      <ComparisonCard model={model} />
    </Screen>
  )
}
