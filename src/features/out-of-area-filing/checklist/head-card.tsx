import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import { daysBetween, type IsoDate } from '@/domain/date/iso-date'
import type { Reached } from '@/domain/filing/checklist-standing'
import { endOf } from '@/domain/filing/validity'
import { faceOf } from '@/domain/household/face'
import { filingFor, shortest, temporaryMonths } from '@/policy/checklists'
import { figuresEvidence } from '@/shell/evidence'
import { useHousehold } from '@/state/household'
import { Avatar } from '@/ui/mark/avatar'
import { Card } from '@/ui/frame/card'
import { Chip } from '@/ui/mark/chip'
import { Notice } from '@/ui/frame/notice'
import { Progress } from '@/ui/chart/progress'
import { rulesFor } from '../wizard/answers'
import { CiteChips, type OpenEvidence } from '../cite-chips'
import { copy } from './checklist.copy'
import type { OutcomeWords } from '../outcome.copy'
import { outcomeFigures } from '../outcome-figures'
import type { ChecklistModel } from './use-checklist'

type Props = { readonly model: ChecklistModel; readonly words: OutcomeWords; readonly onOpen: OpenEvidence }

/** Which list, how far, by when; and the answer it comes from. */
export function HeadCard({ model, words, onOpen }: Props) {
  const members = useHousehold((household) => household.members)
  const { list, places, standing, steps, member, outcome, answers, on } = model
  const count = copy.count(standing.done, steps.length)
  const evidence = figuresEvidence(outcomeFigures(outcome, rulesFor(answers, on)))
  return (
    <>
      <Card pad>
        <View className='ax-row ax-row--wrap'>
          {member === undefined ? null : <Avatar {...faceOf(member, members)} />}
          <View className='ax-grow'>
            <View className='ax-t-head'>{list.title}</View>
            <View className='ax-t-note'>{copy.under(places.place, count)}</View>
          </View>
          <DeadlineChip model={model} />
        </View>
        <View className='ax-mt-3'>
          <Progress done={standing.done} total={steps.length} label={count} />
        </View>
        <Stages model={model} />
        {words.title === list.title ? null : <View className='ax-t-body ax-t-medium ax-mt-3'>{words.title}</View>}
        <View className='ax-t-sub ax-mt-2'>{words.lead}</View>
        <View className='ax-row ax-row--wrap ax-row--tight ax-mt-2'>
          <CiteChips evidence={evidence} home={answers.home} onOpen={onOpen} />
        </View>
      </Card>
      <AskFirst model={model} />
    </>
  )
}

/** 备齐, 已提交 and 已生效 side by side, each with its own day: a ticked list is not yet a filing. */
function Stages({ model }: { readonly model: ChecklistModel }) {
  const { standing, steps, on, list } = model
  if (!steps.some(({ kind }) => kind === 'submit')) return null
  const stages = ([['prepared', standing.prepared], ['submitted', standing.submitted], ['effective', standing.effective]] as const).filter(
    ([name]) => name !== 'effective' || steps.some(({ kind }) => kind === 'result')
  )
  return (
    <View className='ax-row ax-row--wrap ax-row--tight ax-mt-3'>
      {stages.map(([name, reached]) => (
        <Chip key={name} tone={reached.kind === 'open' ? 'neutral' : 'pine'} {...(reached.kind === 'open' ? {} : { icon: 'check' as const })}>
          {stageText(name, reached, on, list.id === 'handClaim')}
        </Chip>
      ))}
    </View>
  )
}

function stageText(name: keyof typeof copy.states, reached: Reached, on: IsoDate, isClaim: boolean): string {
  const { done, notYet } = isClaim && name === 'effective' ? copy.paid : { done: copy.states[name], notYet: copy.notYet[name] }
  return reached.kind === 'open' ? notYet : copy.stateOn(done, dayWord(reached.on, on))
}

function DeadlineChip({ model }: { readonly model: ChecklistModel }) {
  const days = daysLeft(model)
  if (days === null) return null
  return <Chip tone={days <= SOON ? 'verm' : 'neutral'}>{days < 0 ? copy.late : copy.within(days)}</Chip>
}

/** Vermilion, and for filings shown at all, from a month before. */
const SOON = 30

/** Until the older filing ends, or the hand claim is over; `null` where nothing presses. */
function daysLeft({ acting, answers, member, on, standing }: ChecklistModel): number | null {
  if (acting.kind === 'handClaim') return standing.submitted.kind === 'open' ? claimDays(acting.deadline) : null
  const filing = filingFor(member, answers)
  if (filing === undefined || standing.effective.kind === 'reached') return null
  const end = endOf(filing, shortest(temporaryMonths))
  const left = end.kind === 'open' ? SOON + 1 : daysBetween(on, end.lastDay)
  return left <= SOON ? left : null
}

function claimDays(deadline: { readonly kind: string; readonly days?: number }): number | null {
  if (deadline.days === undefined) return null
  return deadline.kind === 'passed' ? -deadline.days : deadline.days
}

function AskFirst({ model }: { readonly model: ChecklistModel }) {
  const { outcome, places } = model
  return outcome.kind !== 'ask' ? null : (
    <View className='ax-mt-3'>
      <Notice tone='amber' lead={copy.ask.title}>{copy.ask[outcome.question](places.home)}</Notice>
    </View>
  )
}
