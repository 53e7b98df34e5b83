import { View } from '@tarojs/components'
import type { Member } from '@/domain/enrolment/member'
import { faceOf } from '@/domain/household/face'
import { openPage, type Query } from '@/platform/routes/navigation'
import { BasisChips, EvidenceChips } from '@/shell/basis-chips'
import type { Evidence } from '@/shell/evidence'
import { Card } from '@/ui/frame/card'
import { Notice } from '@/ui/frame/notice'
import { SayCard } from '@/ui/frame/say-card'
import { SectionHeader } from '@/ui/frame/section-header'
import { StopCard } from '@/ui/frame/stop-card'
import { StopList } from '@/ui/frame/stop-list'
import { Cell } from '@/ui/list/cell'
import { UntilRow } from '@/ui/list/until-row'
import { Avatar } from '@/ui/mark/avatar'
import { Chip } from '@/ui/mark/chip'
import { Icon } from '@/ui/mark/icon'
import { inParts } from '@/ui/mark/parts'
import { TextLink } from '@/ui/mark/text-link'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { copy } from '../counter.copy'
import type { CounterCard, Footing, Said } from './card-model'
import { sourcesFor } from './sources'

export type CardViewProps = {
  readonly card: CounterCard
  readonly member: Member | undefined
  readonly family: readonly Member[]
  readonly area: string
  /** The query that asks again. */
  readonly change: Query
  readonly onEvidence: (evidence: Evidence) => void
  readonly onLarge: (words: string) => void
}

/** What to say now, what not to sign, what to show, until when it can be mended: always in this order. */
export function CardView(props: CardViewProps) {
  const { card } = props
  return (
    <>
      <About {...props} />
      <First {...props} />
      <Words {...props} />
      {card.sum ? <Sum {...props} sum={card.sum} /> : null}
      <StopList {...card.stop} chip={<Chip>{copy.tip}</Chip>} />
      <ShowPart {...props} />
      <UntilPart {...props} />
      <OnwardPart card={card} />
      {card.notices.map((said) => <Told key={said.text} said={said} {...props} />)}
    </>
  )
}

function About({ card, member, family, change }: CardViewProps) {
  return (
    <View className='ax-row'>
      {member ? <Avatar {...faceOf(member, family)} size='sm' /> : null}
      <View className='ax-grow ax-t-sub'>{inParts(card.about)}</View>
      <TextLink iconAfter='edit' label={copy.changeLabel} onPress={() => void openPage('counter', change)}>{copy.change}</TextLink>
    </View>
  )
}

function First({ card: { alarm, doubt } }: CardViewProps) {
  if (alarm) return <StopCard {...alarm} />
  if (!doubt) return null
  const record = () => void openPage('member', { id: doubt.member })
  return <Notice tone='amber' action={<TextLink quiet onPress={record}>{copy.record}</TextLink>}>{doubt.text}</Notice>
}

function Words({ card: { script }, onLarge }: CardViewProps) {
  const larger = (words: string) => ({ text: copy.larger, label: copy.largerLabel(words), onPress: () => onLarge(words) })
  return (
    <>
      <SayCard head={copy.read} words={script.say} enlarge={larger(script.say)} />
      <SayCard second head={copy.heard(script.heard)} words={script.then} enlarge={larger(script.then)} />
    </>
  )
}

function Sum({ sum, area, onEvidence }: CardViewProps & { readonly sum: NonNullable<CounterCard['sum']> }) {
  return (
    <Card pad>
      <View className='ax-row ax-row--between ax-row--wrap'>
        <View className='ax-t-body'>{sum.label}</View>
        <View className='ax-t-title'>{sum.value}</View>
      </View>
      <View className='ax-row ax-row--wrap ax-row--tight ax-mt-2'>
        {sum.footing ? <Chips footing={sum.footing} area={area} onEvidence={onEvidence} /> : null}
        {sum.doubts.map((words) => <UncertaintyChip key={words} form='inferred'>{words}</UncertaintyChip>)}
      </View>
      <View className='ax-t-note ax-mt-2'>{sum.note}</View>
    </Card>
  )
}

function ShowPart({ card: { show } }: CardViewProps) {
  return (
    <View>
      <SectionHeader title={show.title} />
      <Card>
        {show.rows.map(({ icon, title, note }) => <Cell key={title} leading={<Icon name={icon} size='sm' />} title={title} note={note} />)}
      </Card>
    </View>
  )
}

function UntilPart({ card: { until }, area, onEvidence }: CardViewProps) {
  if (until.rows.length === 0) return null
  return (
    <View>
      <SectionHeader title={until.title} />
      <Card>
        {until.rows.map(({ key, footing, ...row }) => (
          <UntilRow key={key} {...row} chips={footing ? <Chips footing={footing} area={area} onEvidence={onEvidence} /> : undefined} />
        ))}
      </Card>
    </View>
  )
}

function OnwardPart({ card: { onward } }: { readonly card: CounterCard }) {
  if (onward.length === 0) return null
  return (
    <Card>
      {onward.map(({ title, note, page, query }) => <Cell key={title} title={title} note={note} onPress={() => void openPage(page, query)} />)}
    </Card>
  )
}

function Told({ said: { text, tone, basis }, area, onEvidence }: CardViewProps & { readonly said: Said }) {
  return (
    <View>
      <Notice {...(tone ? { tone } : { icon: 'cloudoff' })}>{text}</Notice>
      {basis ? (
        <View className='ax-row ax-row--wrap ax-row--tight ax-mt-2'>
          <Chips footing={{ basis }} area={area} onEvidence={onEvidence} />
        </View>
      ) : null}
    </View>
  )
}

type ChipsProps = Pick<CardViewProps, 'area' | 'onEvidence'> & { readonly footing: Footing }

const Chips = ({ footing, area, onEvidence }: ChipsProps) =>
  'basis' in footing ? (
    <BasisChips basis={footing.basis} sources={sourcesFor(area)} onOpen={onEvidence} />
  ) : (
    <EvidenceChips evidence={footing.evidence} sources={sourcesFor(area)} onOpen={onEvidence} />
  )
