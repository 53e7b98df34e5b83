import { useState } from 'react'
import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import { faceOf } from '@/domain/household/face'
import { actingOn } from '@/domain/filing/facts-of'
import { goBack } from '@/platform/routes/navigation'
import { CoverNotice } from '@/shell/cover-notice'
import type { Evidence } from '@/shell/evidence'
import { useLostPlace } from '@/shell/missing-places'
import { Screen } from '@/shell/screen'
import { SourceSheet } from '@/shell/source-sheet'
import { Button } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { LiveBar } from '@/ui/frame/live-bar'
import { PeoplePicker } from '@/ui/form/people-picker'
import { Progress } from '@/ui/chart/progress'
import { SectionHeader } from '@/ui/frame/section-header'
import { AnswerCard } from './answer-card'
import { answerText } from './answer-text'
import { sourcesFor } from '../evidence'
import { copy } from './filing.copy'
import './filing.scss'
import type { LinkParams } from '../link-params'
import { outcomeWords } from '../outcome.copy'
import { QuestionBody } from './question-body'
import { useFiling, type FilingModel } from './use-filing'

type Props = { readonly today: IsoDate; readonly query: LinkParams }

/** One question at a time; what follows from the answers stands under it and in the bar. */
export function FilingScreen({ today, query }: Props) {
  const model = useFiling(today, query)
  const [evidence, setEvidence] = useState<Evidence | null>(null)
  const { answers, question, questions, index } = model
  const lost = useLostPlace(answers.home)
  if (lost !== null) return <Screen title={copy.title}><Who model={model} /><View className='ax-mt-3'>{lost}</View></Screen>
  return (
    <Screen
      title={copy.title}
      onBack={() => (index > 0 ? model.previous() : void goBack())}
      footer={<Live model={model} />}
      overlay={<SourceSheet on={today} evidence={evidence} sources={sourcesFor(answers.home)} area={answers.home} onClose={() => setEvidence(null)} />}
    >
      <Who model={model} />
      <CoverNotice member={model.member} on={today} />
      <View className='oof-head'>
        <View className='ax-t-note oof-head__step'>{copy.step(index + 1, questions.length)}</View>
        <Progress done={index} total={questions.length} label={copy.step(index + 1, questions.length)} />
        <View className='ax-t-title ax-mt-3'>{copy.question(question, whoOf(model), model.places.home)}</View>
        <View className='ax-t-sub'>{copy.hint[question]}</View>
      </View>
      <QuestionBody model={model} onOpen={setEvidence} />
      <AnswerCard model={model} who={whoOf(model)} onOpen={setEvidence} />
      <Earlier model={model} />
    </Screen>
  )
}

export const whoOf = ({ member }: Pick<FilingModel, 'member'>): string => member?.nickname ?? copy.guest

function Who({ model }: { readonly model: FilingModel }) {
  const { members, member, choose } = model
  if (members.length === 0) return null
  const people = members.map((one) => ({ id: one.id, name: one.nickname, ...faceOf(one, members) }))
  return <PeoplePicker people={people} value={member?.id} onChange={choose} label={copy.who} />
}

/** What was answered before: each opens its question again, with the answer kept. */
function Earlier({ model }: { readonly model: FilingModel }) {
  const { questions, index, answers, ask, on } = model
  const earlier = questions.slice(0, index)
  if (earlier.length === 0) return null
  return (
    <>
      <SectionHeader title={copy.answered} />
      <Card>
        {earlier.map((question) => (
          <Cell
            key={question}
            title={copy.summary[question]}
            value={answerText(question, answers, on)}
            label={copy.changeLabel(copy.summary[question], answerText(question, answers, on))}
            onPress={() => ask(question)}
          />
        ))}
      </Card>
    </>
  )
}

function Live({ model }: { readonly model: FilingModel }) {
  const { answered, isLast, isAnswered, left, next, see, on, places } = model
  const isDone = isLast && left.length === 0
  const claims = answered !== null && actingOn(answered.outcome).kind === 'handClaim'
  const action = isDone ? (
    <Button onPress={see}>{claims ? copy.seeClaim : copy.see}</Button>
  ) : (
    <Button disabled={!isAnswered} onPress={next}>{copy.next}</Button>
  )
  if (answered === null) return <LiveBar label={copy.liveWaitingLabel} text={copy.liveWaiting} action={action} />
  const { outcome, situation } = answered
  const words = outcomeWords(outcome, { reason: situation.reason, places, today: on })
  return <LiveBar label={copy.live(whoOf(model), words.bar)} text={words.short} spoken={words.short} action={action} />
}
