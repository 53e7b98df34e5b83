import { useState } from 'react'
import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import { GOALS } from '@/domain/guide/choose'
import { wordsFor } from '@/domain/guide/guide'
import { faceOf } from '@/domain/household/face'
import { guideSources } from '@/policy/guides'
import { CoverNotice } from '@/shell/cover-notice'
import type { Evidence } from '@/shell/evidence'
import { Screen } from '@/shell/screen'
import { SourceSheet } from '@/shell/source-sheet'
import { CheckRow } from '@/ui/form/check-row'
import { PeoplePicker } from '@/ui/form/people-picker'
import { QuestionCard } from '@/ui/frame/question-card'
import { chooseCopy as copy } from './choose.copy'
import { ChoiceResult } from './choice-result'
import type { LinkParams } from '../link-params'
import { OwnerQuestion } from './owner-question'
import { RelationSheet, SomeoneQuestions } from './someone-questions'
import { useChoose, type ChooseModel } from './use-choose'
import '../family-accounts.scss'

const SOMEONE = 'someone'

type Props = { readonly today: IsoDate; readonly query: LinkParams }

/** What to do, for whom, with whose account: none, one or two ways, each with all its reasons. */
export function ChooseScreen({ today, query }: Props) {
  const model = useChoose(today, query)
  const [evidence, setEvidence] = useState<Evidence | null>(null)
  const [relations, setRelations] = useState(false)
  const wantsMoney = model.goals.includes('payCare') || model.goals.includes('payPremium')
  return (
    <Screen
      title={copy.title}
      stack
      overlay={
        <>
          <SourceSheet on={today} evidence={evidence} sources={guideSources} area={undefined} onClose={() => setEvidence(null)} />
          <RelationSheet open={relations} model={model} onClose={() => setRelations(false)} />
        </>
      }
    >
      <Who model={model} onRelation={() => setRelations(true)} />
      <Goals model={model} />
      {wantsMoney ? <OwnerQuestion model={model} /> : null}
      {model.goals.length > 0 ? <CoverNotice member={model.member} on={today} /> : null}
      {model.goals.length > 0 ? <ChoiceResult model={model} on={today} sources={guideSources} onOpen={setEvidence} /> : <View className='ax-t-note'>{copy.answer.idle}</View>}
      <View className='ax-t-mini'>{copy.disclaimer}</View>
    </Screen>
  )
}

function Who({ model, onRelation }: { readonly model: ChooseModel; readonly onRelation: () => void }) {
  const { members, member, chooseMember } = model
  const people = [
    ...members.filter(({ relation }) => relation !== 'self').map((one) => ({ id: one.id, name: one.nickname, ...faceOf(one, members) })),
    { id: SOMEONE, name: copy.someone, char: copy.someoneChar, tint: 'slate' as const }
  ]
  return (
    <QuestionCard title={copy.who} step={1} done={member !== undefined}>
      {people.length > 1 ? (
        <PeoplePicker people={people} value={member?.id ?? SOMEONE} onChange={(id) => chooseMember(id === SOMEONE ? undefined : id)} label={copy.who} />
      ) : null}
      <SomeoneQuestions model={model} onRelation={onRelation} />
    </QuestionCard>
  )
}

function Goals({ model }: { readonly model: ChooseModel }) {
  const say = (words: string) => wordsFor(words, model.who, model.ownerName)
  return (
    <QuestionCard title={copy.goals} step={2} done={model.goals.length > 0}>
      <View className='ax-t-note'>{copy.goalsNote}</View>
      {GOALS.map((goal) => (
        <CheckRow
          key={goal}
          title={say(copy.goal[goal].title)}
          note={copy.goal[goal].note}
          checked={model.goals.includes(goal)}
          onChange={() => model.toggleGoal(goal)}
        />
      ))}
    </QuestionCard>
  )
}
