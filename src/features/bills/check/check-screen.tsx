import { useState } from 'react'
import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import { formatYuan } from '@/domain/money/format-yuan'
import { addsUp, sheetFields, swappedDigits } from '@/domain/settlement-sheet'
import { goBack, openPage } from '@/platform/routes/navigation'
import { callHotline } from '@/platform/sharing/phone-call'
import { hotlineFor } from '@/policy/enrolment'
import { GUEST } from '@/state/sheet-look'
import { useHeld } from '@/shell/held'
import { Screen } from '@/shell/screen'
import { ShareLink } from '@/shell/words-card/share-link'
import { SourceSheet } from '@/shell/source-sheet'
import type { Evidence } from '@/shell/evidence'
import { Card } from '@/ui/frame/card'
import { EmptyState } from '@/ui/frame/empty-state'
import { Notice } from '@/ui/frame/notice'
import { SectionHeader } from '@/ui/frame/section-header'
import { Slot } from '@/ui/frame/slot'
import { Cell } from '@/ui/list/cell'
import { Button, ButtonRow } from '@/ui/touch/button'
import { FactsRow } from '../facts-row'
import { checkShared } from './check-card'
import { copy } from './check.copy'
import { CheckFooter } from './check-footer'
import { LayersCard } from './layers-card'
import { NoData } from './no-data'
import { CloseOnes, Reasons } from './reason-card'
import { Say } from './say'
import { SumsCard } from './sums-card'
import { tied } from './reason-words'
import { useCheck, type CheckModel } from './use-check'
import { Verdict } from './verdict'
import './check.scss'

/** One paper, compared: does it add up, does it agree, and what would explain it. */
export function CheckScreen({ today, id }: { readonly today: IsoDate; readonly id?: string | undefined }) {
  const [sure, setSure] = useHeld('sure', () => false)
  const [evidence, setEvidence] = useState<Evidence | null>(null)
  const model = useCheck(today, id, sure)
  if (model.missing === 'figures') return <Nothing />
  const { found } = model
  return (
    <Screen title={copy.title} footer={<CheckFooter model={model} today={today} />} overlay={<SourceSheet on={model.on} evidence={evidence} sources={found?.sources ?? {}} area={found?.pack.area.code} onClose={() => setEvidence(null)} />}>
      <FactsRow form={model.form} members={model.members} on={model.on} onEdit={() => void goBack()} />
      <Verdict model={model} />
      <Slot><PhasePart model={model} onSure={() => setSure(true)} /></Slot>
      <SumsCard checks={model.checks} sheet={model.sheet} />
      <Slot><Compared model={model} onOpen={setEvidence} /></Slot>
      <View className='ax-mt-4'>
        <Notice>{copy.doubt}</Notice>
      </View>
      <Slot>{model.phase === 'searching' ? null : <ShareLine of={() => checkShared(model, today)} />}</Slot>
    </Screen>
  )
}

const ShareLine = (props: Parameters<typeof ShareLink>[0]) => (
  <View className='ax-mt-3'>
    <ShareLink {...props} />
  </View>
)

/** What comes right after the verdict. */
function PhasePart({ model, onSure }: { readonly model: CheckModel; readonly onSure: () => void }) {
  switch (model.phase) {
    case 'missing':
      return <FillIn model={model} />
    case 'sums':
      return <AsPrinted model={model} onSure={onSure} />
    case 'no-data':
      return <NoData model={model} />
    case 'differs':
      return <Found model={model} />
    default:
      return null
  }
}

const Nothing = () => (
  <Screen title={copy.title}>
    <EmptyState title={copy.nothing.title} action={<Button size='sm' onPress={() => void openPage('billSheet')}>{copy.nothing.action}</Button>}>
      {copy.nothing.text}
    </EmptyState>
  </Screen>
)

function FillIn({ model: { missing, member } }: { readonly model: CheckModel }) {
  const isInsurance = missing === 'insurance' && member !== undefined && member.id !== GUEST
  return (
    <View className='ax-mt-3'>
      <Button kind='outline' onPress={() => void (isInsurance ? openPage('member', { id: member.id }) : goBack())}>{isInsurance ? copy.fillMember : copy.fill}</Button>
    </View>
  )
}

/** A swap of two digits that closes the gap is offered; or the paper is printed like that. */
const AsPrinted = ({ model, onSure }: { readonly model: CheckModel; readonly onSure: () => void }) => (
  <View className='ax-mt-3'>
    <Card>
      {swapsFor(model).map(({ field, to }) => (
        <Cell key={`${field} ${to}`} title={copy.swap(sheetFields[field].name, formatYuan(to))} note={copy.swapText} onPress={() => model.correct(field, formatYuan(to))} />
      ))}
      <Cell title={copy.asPrinted} note={copy.asPrintedText} onPress={onSure} />
    </Card>
  </View>
)

/** Swaps after which the whole paper adds up. Of a kept bill nothing is changed here: its own form does that. */
function swapsFor({ form, sheet, checks }: CheckModel) {
  if (form.id !== '') return []
  const whole = checks.flatMap((check) => swappedDigits(sheet, check)).filter(({ field, to }) => addsUp({ ...sheet, [field]: to }).every(({ state }) => state !== 'differs'))
  return [...new Map(whole.map((swap) => [`${swap.field} ${swap.to}`, swap])).values()].slice(0, 2)
}

/** What would explain the paper: what fits to the fen, what comes near, or that nothing we know does. */
function Found({ model: { case: of, found, member, search: { answer } } }: { readonly model: CheckModel }) {
  if (answer === null || of === null || found === null) return null
  const hotline = hotlineFor(member?.areaCode ?? '')
  return (
    <>
      <Reasons of={of} answer={answer} hotline={hotline} />
      <CloseOnes of={of} answer={answer} />
      {tied(answer.explanations).length === 0 ? <NothingFits year={found.year.label} hotline={hotline} /> : null}
    </>
  )
}

function NothingFits({ year, hotline }: { readonly year: string; readonly hotline: string }) {
  const { none } = copy
  return (
    <>
      <SectionHeader title={none.title} />
      <Card>
        {none.rows.map(({ title, text }) => (
          <Cell key={title} title={title} note={text(year)} />
        ))}
        <Say words={none.ask} />
      </Card>
      <View className='ax-mt-3'>
        <ButtonRow>
          <Button kind='outline' onPress={() => void openPage('billSheet')}>{none.add}</Button>
          <Button kind='outline' icon='phone' onPress={() => callHotline(hotline)}>{copy.call(hotline)}</Button>
        </ButtonRow>
      </View>
    </>
  )
}

function Compared({ model, onOpen }: { readonly model: CheckModel; readonly onOpen: (evidence: Evidence) => void }) {
  const { found, phase, search: { answer }, hasEarlier } = model
  if (answer === null || found === null || phase === 'sums') return null
  return (
    <>
      <LayersCard model={model} agreement={answer.agreement} found={found} onOpen={onOpen} />
      <View className='ax-t-note ax-mt-2'>{hasEarlier ? copy.before : copy.beforeNone}</View>
      <Slot>{model.lookup?.kind === 'projected' ? <Projected label={found.year.label} /> : null}</Slot>
    </>
  )
}

const Projected = ({ label }: { readonly label: string }) => (
  <View className='ax-mt-3'>
    <Notice tone='amber'>{copy.projected(label)}</Notice>
  </View>
)
