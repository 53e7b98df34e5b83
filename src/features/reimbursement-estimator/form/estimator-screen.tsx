import { useState } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Figure } from '@/domain/evidence/figure'
import { openPage } from '@/platform/routes/navigation'
import { useLostPlace } from '@/shell/missing-places'
import { Screen } from '@/shell/screen'
import { Button } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { LiveBar } from '@/ui/frame/live-bar'
import { Notice } from '@/ui/frame/notice'
import { Slot } from '@/ui/frame/slot'
import { AmountQuestion } from './amount-question'
import { CareQuestion } from './care-question'
import { CitedSheet } from '../cited-sheet'
import { packFor } from '@/policy'
import { TextLink } from '@/ui/mark/text-link'
import { copy } from './estimator.copy'
import './estimator.scss'
import { filledCount } from './fields'
import { MoreSheet } from './more-sheet'
import { NoTermsHere, startOwn } from '../own-rates/no-terms-here'
import { copy as own } from '../own-rates/own.copy'
import { liveSums } from './live-sums'
import { OwnQuestion } from '../own-rates/own-question'
import { AreaSheet, HardshipSheet } from './pick-sheets'
import { PlaceQuestion } from './place-question'
import { RemovedEstimateToast } from './removed-estimate-toast'
import { SavedEstimates } from './saved-estimates'
import { TierQuestion } from './tier-question'
import { useEstimator, type EstimatorModel } from './use-estimator'
import { WhoQuestion } from './who-question'

type Sheet = 'area' | 'hardship' | 'more' | null

export function EstimatorScreen({ today }: { readonly today: IsoDate }) {
  const model = useEstimator(today)
  const lost = useLostPlace(model.basis.subject.areaCode)
  const [sheet, setSheet] = useState<Sheet>(null)
  const [figures, setFigures] = useState<readonly Figure<unknown>[]>([])
  const close = () => setSheet(null)
  const { asked } = model
  const count = filledCount(model.form)
  return (
    <Screen
      title={copy.title}
      tab='estimator'
      stack
      footer={<Live model={model} />}
      overlay={
        <>
          <AreaSheet model={model} open={sheet === 'area'} onClose={close} />
          <HardshipSheet model={model} open={sheet === 'hardship'} onClose={close} />
          <MoreSheet model={model} today={today} open={sheet === 'more'} onClose={close} />
          <RemovedEstimateToast />
          <CitedSheet figures={figures} pack={packFor(model.basis.subject.areaCode)} on={model.basis.on} onClose={() => setFigures([])} />
        </>
      }
    >
      <Slot><Beforehand model={model} /></Slot>
      <WhoQuestion model={model} today={today} onPickArea={() => setSheet('area')} onPickHardship={() => setSheet('hardship')} />
      <Slot>{lost === null ? <NoTermsHere model={model} /> : lost}</Slot>
      <CareQuestion model={model} />
      <Slot>{asked.has('rate') ? <OwnQuestion model={model} /> : <TierQuestion model={model} onSource={setFigures} />}</Slot>
      <Slot>{asked.has('place') ? <PlaceQuestion model={model} /> : null}</Slot>
      <AmountQuestion model={model} step={asked.has('place') ? 5 : 4} />
      <Card>
        <Cell title={copy.more} note={moreNote(model)} value={count > 0 ? copy.moreFilled(count) : undefined} onPress={() => setSheet('more')} />
      </Card>
      <SavedEstimates today={today} />
    </Screen>
  )
}

const moreNote = ({ asked, basis }: EstimatorModel): string => (asked.has('rate') ? own.moreNote : basis.earlier === null ? copy.moreNote : copy.moreFromLedger)

/** What the person should know before filling in the rest. */
function Beforehand({ model }: { readonly model: EstimatorModel }) {
  const { blocked, read } = model
  if (blocked === 'no-terms-for-care' || blocked === 'before-first-year') {
    const offer = <TextLink quiet onPress={() => startOwn(model)}>{own.offer}</TextLink>
    return <Notice tone='amber' icon='warn' lead={copy.blocked[blocked] + copy.fullStop} action={offer}>{copy.blockedHelp[blocked]}</Notice>
  }
  if (read.kind !== 'ready' || !read.projected) return null
  return <Notice tone='amber' icon='warn'>{copy.projected(read.found.year.label)}</Notice>
}

function Live({ model }: { readonly model: EstimatorModel }) {
  const { result, keep } = model
  const see = () => {
    keep()
    void openPage('estimateResult')
  }
  if (result?.kind !== 'estimate') {
    return <LiveBar label={copy.live} text={waitingFor(model)} action={<Button size='sm' disabled onPress={see}>{copy.see}</Button>} />
  }
  return <LiveBar {...liveSums(model.cover, result, model.basis.mode)} action={<Button size='sm' onPress={see}>{copy.see}</Button>} />
}

function waitingFor({ read, result, blocked }: EstimatorModel): string {
  if (blocked !== null) return copy.blocked[blocked]
  if (result !== null && result.kind !== 'estimate') return copy.cannot[result.kind]
  switch (read.kind) {
    case 'incomplete':
      return Object.keys(read.problems).length > 0 ? copy.fixFirst : copy.missing[read.missing]
    default:
      return copy.fixFirst
  }
}
