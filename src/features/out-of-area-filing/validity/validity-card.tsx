import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import { mayChange, timelineOf, twoWayOf, weekdayAfter, type ChangeRule, type PlannedFiling, type RecordedFiling, type Stretch } from '@/domain/filing/validity'
import type { FilingKind } from '@/domain/filing/situation'
import { areaNotes, filingFor, longTermValidity, reviewDays, shortest, temporaryMonths, twoWay } from '@/policy/checklists'
import { figureEvidence } from '@/shell/evidence'
import { Card } from '@/ui/frame/card'
import { KeyValue } from '@/ui/list/key-value'
import { SectionHeader } from '@/ui/frame/section-header'
import { ValidityTimeline } from '@/ui/chart/validity-timeline'
import { CiteChips, type OpenEvidence } from '../cite-chips'
import { copy } from '../checklist/checklist.copy'
import { timelineLayout } from './timeline-layout'
import type { ChecklistModel } from '../checklist/use-checklist'

type Props = { readonly model: ChecklistModel; readonly onOpen: OpenEvidence }
const words = copy.validity

/** From when to when each filing holds, the days between two, and what may be changed. */
export function ValidityCard({ model, onOpen }: Props) {
  const { answers, member, on } = model
  const filing = filingFor(member, answers)
  const planned = plannedFiling(model)
  const kind = planned?.kind ?? filing?.kind
  if (kind === undefined) return null
  const months = shortest(temporaryMonths)
  const stretches = timelineOf(filing === undefined ? [] : [filing], planned, months)
  const evidence = figureEvidence(kind === 'longTerm' ? longTermValidity : temporaryMonths)
  return (
    <>
      <SectionHeader title={words.title} />
      <Card className='ax-clip'>
        <ValidityTimeline {...timelineLayout(stretches, on, months)} note={noteFor(model, stretches, planned, filing)} />
        <View className='ax-pad oof-terms'>
          <View className='ax-row ax-row--wrap ax-row--tight'>
            <CiteChips evidence={evidence} home={answers.home} onOpen={onOpen} />
          </View>
          <TwoWay kind={kind} home={answers.home} onOpen={onOpen} />
          <Change filing={filing} model={model} />
          <LocalValidity home={answers.home} onOpen={onOpen} />
        </View>
      </Card>
    </>
  )
}

function Change({ filing, model }: { readonly filing: RecordedFiling | undefined; readonly model: ChecklistModel }) {
  const { answers, on, fill } = model
  const pause = areaNotes(answers.home).changePauseMonths
  if (filing === undefined) return null
  const rule = mayChange(filing, pause === undefined ? undefined : shortest(pause), on)
  return <KeyValue name={words.changeTitle}>{fill(changeText(rule, on))}</KeyValue>
}

function LocalValidity({ home, onOpen }: { readonly home: string; readonly onOpen: OpenEvidence }) {
  const { validity } = areaNotes(home)
  return validity === undefined ? null : (
    <KeyValue name={words.extra} chips={<CiteChips evidence={figureEvidence(validity)} home={home} onOpen={onOpen} />}>
      {validity.readings[0].value}
    </KeyValue>
  )
}

function TwoWay({ kind, home, onOpen }: { readonly kind: FilingKind; readonly home: string; readonly onOpen: OpenEvidence }) {
  const rule = twoWayOf(kind)
  return (
    <KeyValue name={words.twoWay.title} chips={<CiteChips evidence={figureEvidence(twoWay)} home={home} onOpen={onOpen} />}>
      {rule === 'yes' ? twoWay.readings[0].value : words.twoWay.notForTemporary}
    </KeyValue>
  )
}

/** The filing this list hands in: from the day it took effect, or the day it may if it is handed in now. */
function plannedFiling({ facts, standing, list, on }: ChecklistModel): PlannedFiling | undefined {
  if (facts.toFile === 'none' || list.id !== facts.toFile || standing.effective.kind === 'reached') return undefined
  const from = standing.submitted.kind === 'reached' ? standing.submitted.on : on
  return { kind: facts.toFile, from: weekdayAfter(from, reviewDays.readings[0].value) }
}

/** A stay is paid for on the day it is settled: a filing that takes effect before that day counts for all of it. */
function noteFor({ situation, on }: ChecklistModel, stretches: readonly Stretch[], planned: PlannedFiling | undefined, filing: RecordedFiling | undefined): string | undefined {
  if (planned === undefined) return undefined
  if (situation.stage === 'unsettled') return `${words.bedNote(dayWord(planned.from, on))}${words.estimate}`
  if (filing === undefined) return `${words.noneNote(dayWord(planned.from, on))}${words.estimate}`
  const gap = stretches.find(({ kind }) => kind === 'gap')
  if (gap !== undefined) return words.gapNote(dayWord(gap.from, on))
  const own = stretches.find(({ replacedBefore }) => replacedBefore !== undefined)?.replacedBefore
  return `${own === undefined ? words.noGapNote : words.inTimeNote(dayWord(own, on), dayWord(planned.from, on))}${words.estimate}`
}

function changeText(rule: ChangeRule, on: IsoDate): string {
  return rule.kind === 'tooEarly' ? words.change.tooEarly(dayWord(rule.from, on)) : words.change[rule.kind]
}
