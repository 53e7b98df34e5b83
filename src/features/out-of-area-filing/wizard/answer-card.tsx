import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import { daysBetween, type IsoDate } from '@/domain/date/iso-date'
import { actingOn } from '@/domain/filing/facts-of'
import type { Outcome } from '@/domain/filing/outcome'
import type { Reach } from '@/domain/filing/situation'
import { endOf, type RecordedFiling } from '@/domain/filing/validity'
import { areaNotes, filingFor, shortest, temporaryMonths } from '@/policy/checklists'
import { figureEvidence, figuresEvidence } from '@/shell/evidence'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { Chip } from '@/ui/mark/chip'
import { Notice } from '@/ui/frame/notice'
import { SectionHeader } from '@/ui/frame/section-header'
import { rulesFor } from './answers'
import { CiteChips, type OpenEvidence } from '../cite-chips'
import { copy } from './filing.copy'
import { StandIn } from '../stand-in'
import { filingNames, outcomeWords } from '../outcome.copy'
import { outcomeFigures } from '../outcome-figures'
import type { FilingModel } from './use-filing'

type Props = { readonly model: FilingModel; readonly who: string; readonly onOpen: OpenEvidence }

/** What follows from the answers so far, with its sources, and what is on file. */
export function AnswerCard({ model, who, onOpen }: Props) {
  const { answered, answers, places, on, left } = model
  if (answered === null) return null
  const { outcome, situation } = answered
  const words = outcomeWords(outcome, { reason: situation.reason, places, today: on })
  const evidence = figuresEvidence(outcomeFigures(outcome, rulesFor(answers, on)))
  return (
    <>
      <SectionHeader title={left.length === 0 ? copy.shouldDo(who) : copy.mayDo(who)} note={left.length === 0 ? undefined : copy.provisional(left.length)} />
      <Card>
        <View className='ax-pad'>
          <View className='ax-row ax-row--wrap ax-row--tight'>
            {left.length === 0 ? <Chip tone='pine' icon='check'>{copy.recommended}</Chip> : null}
            <CiteChips evidence={evidence} home={answers.home} onOpen={onOpen} />
          </View>
          <View className='ax-t-title ax-mt-2'>{words.title}</View>
          <View className='ax-t-sub ax-mt-1'>{words.lead}</View>
        </View>
        <OnFile model={model} onOpen={onOpen} />
      </Card>
      <Region outcome={outcome} model={model} />
      <StandIn home={answers.home} name={places.home} />
    </>
  )
}

function OnFile({ model, onOpen }: Omit<Props, 'who'>) {
  const { answers, member, on, answered } = model
  const filing = filingFor(member, answers)
  if (filing === undefined) return null
  const replaces = answered !== null && 'replaces' in actingOn(answered.outcome)
  const pause = areaNotes(answers.home).changePauseMonths
  return (
    <>
      <Current filing={filing} on={on} />
      {replaces ? (
        <Cell
          title={copy.change1}
          note={copy.changeText}
          trailing={pause === undefined ? null : <CiteChips evidence={figureEvidence(pause)} home={answers.home} onOpen={onOpen} />}
        />
      ) : null}
    </>
  )
}

/** Vermilion from a month before: an online filing takes days, a mistake in it weeks. */
const SOON_DAYS = 30

function Current({ filing, on }: { readonly filing: RecordedFiling; readonly on: IsoDate }) {
  const end = endOf(filing, shortest(temporaryMonths))
  const name = filingNames[filing.kind]
  if (end.kind === 'open') return <Cell title={copy.current} note={copy.currentText(name, copy.openEnd)} />
  const left = daysBetween(on, end.lastDay)
  return (
    <Cell
      title={copy.current}
      note={copy.currentText(name, copy.until(dayWord(end.lastDay, on)))}
      trailing={<Chip tone={left <= SOON_DAYS ? 'verm' : 'neutral'}>{left < 0 ? copy.expired : copy.daysLeft(left)}</Chip>}
    />
  )
}

function Region({ outcome, model }: { readonly outcome: Outcome; readonly model: FilingModel }) {
  const text = regionNote(outcome, rulesFor(model.answers, model.on).reach)
  return text === null ? null : (
    <View className='ax-mt-3'>
      <Notice>{text}</Notice>
    </View>
  )
}

function regionNote(outcome: Outcome, reach: Reach): string | null {
  if (outcome.kind === 'ask') return copy.region[outcome.question]
  return outcome.kind === 'file' && reach === 'crossProvince' ? copy.crossNote : null
}
