import { useMemo, useState } from 'react'
import { counterQuestion, isCare } from '@/domain/counter/counter'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { callHotline } from '@/platform/sharing/phone-call'
import type { Evidence } from '@/shell/evidence'
import { useLostPlace } from '@/shell/missing-places'
import type { PremiumDue } from '@/shell/premium-due'
import { Screen } from '@/shell/screen'
import { SourceSheet } from '@/shell/source-sheet'
import { useHousehold } from '@/state/household'
import { BigWords } from '@/ui/frame/big-words'
import { Button } from '@/ui/touch/button'
import { careCard } from './card/care-card'
import { CardView } from './card/card-view'
import type { CounterCard } from './card/card-model'
import { pharmacyCard } from './card/pharmacy-card'
import { premiumCard } from './card/premium-card'
import { sourcesFor } from './card/sources'
import { copy } from './counter.copy'
import { answersFrom, paramsOf, whoFrom, type Answers, type LinkParams } from './link-params'
import type { OnFile } from './on-file/on-file'
import { useOnFile } from './on-file/use-on-file'
import { QuestionScreen } from './question-screen'

export type CounterScreenProps = {
  readonly today: IsoDate
  readonly query: LinkParams
  /** What the calendar knows of somebody's premium. */
  readonly dueOf: (memberId: string) => PremiumDue | undefined
}

/** 「我在窗口」: three questions at most, then one card. Every step is a page of its own, so that back means back. */
export function CounterScreen({ today, query, dueOf }: CounterScreenProps) {
  const members = useHousehold((household) => household.members)
  const who = whoFrom(query, members)
  const member = members.find(({ id }) => id === who)
  const known = useOnFile(member, today)
  const answers = useMemo(() => answersFrom(query, members, known), [query, members, known])
  const question = counterQuestion({ ...answers, people: members.length })
  if (question !== null) return <QuestionScreen question={question} answers={answers} members={members} />
  return <Card today={today} answers={answers} member={member} members={members} known={known} dueOf={dueOf} />
}

type CardProps = {
  readonly today: IsoDate
  readonly answers: Answers
  readonly member: Member | undefined
  readonly members: readonly Member[]
  readonly known: OnFile
  readonly dueOf: CounterScreenProps['dueOf']
}

function Card({ today, answers, member, members, known, dueOf }: CardProps) {
  const area = member?.areaCode ?? ''
  const due = member && answers.act === 'premium' ? dueOf(member.id) : undefined
  const lost = useLostPlace(area)
  const card = useMemo(() => cardFor({ answers, member, members, known, due, on: today }), [answers, member, members, known, due, today])
  const [evidence, setEvidence] = useState<Evidence | null>(null)
  const [big, setBig] = useState<string | null>(null)
  return (
    <Screen
      title={answers.act === undefined ? copy.title : copy.acts[answers.act].title}
      stack
      footer={<Button icon='phone' onPress={() => callHotline(card.hotline)}>{copy.call(card.hotline)}</Button>}
      overlay={
        <>
          <SourceSheet on={today} evidence={evidence} sources={sourcesFor(area)} area={area} onClose={() => setEvidence(null)} />
          <BigWords words={big} title={copy.largeTitle} onClose={() => setBig(null)} />
        </>
      }
    >
      {lost ?? <CardView card={card} member={member} family={members} area={area} change={paramsOf(answers, true)} onEvidence={setEvidence} onLarge={setBig} />}
    </Screen>
  )
}

type Asked = Parameters<typeof premiumCard>[0] & { readonly answers: Answers; readonly members: readonly Member[]; readonly known: OnFile }

function cardFor({ answers: { act, place }, member, members, known, due, on }: Asked): CounterCard {
  if (act === 'pharmacy') return pharmacyCard({ member, members, known, on })
  if (act === undefined || !isCare(act)) return premiumCard({ member, due, on })
  return careCard({ act, member, place: place ?? 'away', known, on })
}
