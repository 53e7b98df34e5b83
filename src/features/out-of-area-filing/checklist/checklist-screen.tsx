import { useState } from 'react'
import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import type { ChecklistStep } from '@/domain/filing/checklist'
import { openPage, pageUrl } from '@/platform/routes/navigation'
import { useShareCard } from '@/platform/sharing/share'
import { CoverNotice } from '@/shell/cover-notice'
import type { Evidence } from '@/shell/evidence'
import { useLostPlace } from '@/shell/missing-places'
import { Screen } from '@/shell/screen'
import { SourceSheet } from '@/shell/source-sheet'
import { useNoteWork } from '@/state/use-note-work'
import { Button } from '@/ui/touch/button'
import { EmptyState } from '@/ui/frame/empty-state'
import { Notice } from '@/ui/frame/notice'
import { Toast } from '@/ui/frame/toast'
import type { OpenEvidence } from '../cite-chips'
import { ChannelsCard } from './channels-card'
import { copy } from './checklist.copy'
import { sourcesFor } from '../evidence'
import { FailureCard } from './failure-card'
import '../wizard/filing.scss'
import { HeadCard } from './head-card'
import { shareParams, type LinkParams } from '../link-params'
import { MarkSheet } from './mark-sheet'
import { MoneyCard } from '../money/money-card'
import { outcomeWords } from '../outcome.copy'
import { PrintView } from '../take-along/print-view'
import { StepSheet } from './step-sheet'
import { StandIn } from '../stand-in'
import { StepsCard } from './steps-card'
import { TakeCard, TakeFooter } from '../take-along/take-along'
import { TooLateCard } from './too-late-card'
import { aboutOf, useChecklist, type ChecklistModel } from './use-checklist'
import { PastFilings } from './past-filings'
import { ValidityCard } from '../validity/validity-card'
import { WordsCard } from './words-card'
import { workOf } from './work-of'

type Props = { readonly today: IsoDate; readonly query: LinkParams }

export function ChecklistScreen({ today, query }: Props) {
  const model = useChecklist(today, query)
  useShareCard(() => shareCardFor(model))
  const lost = useLostPlace(model?.answers.home ?? '')
  if (lost !== null) return <Screen title={copy.plainTitle}><View className='ax-mt-3'>{lost}</View></Screen>
  return model === null ? <Incomplete query={query} /> : <Loaded model={model} />
}

/** Whoever opens the card gets the case, and never whose it is. */
function shareCardFor(model: ChecklistModel | null) {
  if (model === null) return { title: copy.plainTitle, path: pageUrl('outOfArea') }
  return { title: copy.take.shareTitle(model.list.title), path: pageUrl('outOfAreaChecklist', shareParams(model.answers)) }
}

function Incomplete({ query }: { readonly query: LinkParams }) {
  const { title, text, action } = copy.incomplete
  return (
    <Screen title={copy.plainTitle} stack>
      <EmptyState title={title} action={<Button onPress={() => void openPage('outOfArea', query)}>{action}</Button>}>
        {text}
      </EmptyState>
    </Screen>
  )
}

function Loaded({ model }: { readonly model: ChecklistModel }) {
  const [evidence, setEvidence] = useState<Evidence | null>(null)
  const [details, setDetails] = useState<ChecklistStep | null>(null)
  const [marking, setMarking] = useState<ChecklistStep | null>(null)
  const { member, answers, situation, outcome, places, on, said, hush } = model
  useNoteWork(`${member?.id ?? ''}/filing/${aboutOf(answers)}`, workOf(model))
  const words = outcomeWords(outcome, { reason: situation.reason, places, today: on })
  const undo = said?.undo
  return (
    <Screen
      title={member === undefined ? copy.plainTitle : copy.title(member.nickname)}
      footer={<TakeFooter model={model} />}
      overlay={
        <>
          <StepSheet model={model} step={details} onClose={() => setDetails(null)} onOpen={setEvidence} />
          <MarkSheet model={model} step={marking} onClose={() => setMarking(null)} />
          <SourceSheet on={on} evidence={evidence} sources={sourcesFor(answers.home)} area={answers.home} onClose={() => setEvidence(null)} />
          <Toast message={said} onEnd={hush} {...(undo ? { onUndo: () => { undo(); hush() } } : {})} />
          <PrintView model={model} />
        </>
      }
    >
      <View className='oof-screen'>
        <CoverNotice member={member} on={on} />
        <HeadCard model={model} words={words} onOpen={setEvidence} />
        <StandIn home={answers.home} name={places.home} />
        <Body model={model} onDetails={setDetails} onMark={(step) => { hush(); setMarking(step) }} onOpen={setEvidence} />
        <TakeCard model={model} />
        <PastFilings model={model} />
        <View className='ax-mt-3'>
          <Notice>{copy.privacy}</Notice>
        </View>
      </View>
    </Screen>
  )
}

type BodyProps = { readonly model: ChecklistModel; readonly onDetails: (step: ChecklistStep) => void; readonly onMark: (step: ChecklistStep) => void; readonly onOpen: OpenEvidence }

/** In the order in which it is needed: whoever waits to settle says the words first and does the steps next. */
function Body({ model, onDetails, onMark, onOpen }: BodyProps) {
  const isAtCounter = model.situation.stage === 'unsettled'
  const [said, validity] = [<WordsCard key='words' model={model} />, <ValidityCard key='validity' model={model} onOpen={onOpen} />]
  return (
    <>
      {isAtCounter ? said : validity}
      <StepsCard model={model} onDetails={onDetails} onMark={onMark} />
      <ChannelsCard model={model} onOpen={onOpen} />
      {isAtCounter ? validity : null}
      <MoneyCard model={model} onOpen={onOpen} />
      <TooLateCard model={model} onOpen={onOpen} />
      <FailureCard model={model} onOpen={onOpen} />
      {isAtCounter ? null : said}
    </>
  )
}
