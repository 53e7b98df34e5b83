import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { faceOf } from '@/domain/household/face'
import { openPage } from '@/platform/routes/navigation'
import { placeNamed } from '@/policy/places'
import { Screen } from '@/shell/screen'
import { isFull, useHousehold } from '@/state/household'
import { Avatar } from '@/ui/mark/avatar'
import { Button } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { CoverChip, type CoverMark } from '@/ui/mark/cover-chip'
import { EmptyState } from '@/ui/frame/empty-state'
import { Notice } from '@/ui/frame/notice'
import { inParts } from '@/ui/mark/parts'
import { TextLink } from '@/ui/mark/text-link'
import { copy } from './household.copy'
import { OrderButtons } from './order-buttons'
import { RemovedToast } from './removed-toast'
import './household.scss'

/** How a member stands, worked out by whoever knows the rules: the same word as on every other screen. */
export type Stand = { readonly id: string; readonly mark: CoverMark; readonly word: string; readonly note: string }

export type HouseholdScreenProps = {
  readonly today: IsoDate
  readonly crew: readonly Stand[]
  /** Reading and data settings, below the family; their sheets lie over the page. */
  readonly children?: ReactNode
  readonly overlay?: ReactNode
}

export function HouseholdScreen({ today, crew, children, overlay }: HouseholdScreenProps) {
  const members = useHousehold((household) => household.members)
  return (
    <Screen title={copy.title} tab='household' overlay={<Overlay>{overlay}</Overlay>}>
      {members.length === 0 ? <NoMembers /> : <MemberCard members={members} today={today} crew={crew} />}
      <View className='ax-mt-3'>
        <Notice tone='pine' lead={copy.privacy.lead}>{copy.privacy.text}</Notice>
      </View>
      {children}
    </Screen>
  )
}

const Overlay = ({ children }: { readonly children: ReactNode }) => (
  <>
    <RemovedToast />
    {children}
  </>
)

const NoMembers = () => (
  <EmptyState
    art='calendar'
    title={copy.empty.title}
    action={<Button size='sm' icon='userplus' onPress={() => void openPage('member')}>{copy.empty.action}</Button>}
  >
    {copy.empty.text}
  </EmptyState>
)

type MemberCardProps = { readonly members: readonly Member[] } & Omit<HouseholdScreenProps, 'children' | 'overlay'>

function MemberCard({ members, today, crew }: MemberCardProps) {
  const [ordering, setOrdering] = useState(false)
  const [refused, setRefused] = useState(false)
  const full = isFull({ members })
  const add = () => (full ? setRefused(true) : void openPage('member'))
  return (
    <Card>
      <View className='household-head'>
        <View className='ax-t-head ax-grow'>{copy.count(members.length)}</View>
        {members.length > 1 ? (
          <TextLink onPress={() => setOrdering(!ordering)}>{ordering ? copy.orderDone : copy.order}</TextLink>
        ) : null}
        <TextLink icon='plus' onPress={add}>{copy.add}</TextLink>
      </View>
      {refused && full ? (
        <View className='household-refused'>
          <Notice tone='verm'>{copy.full}</Notice>
        </View>
      ) : null}
      {members.map((member) => (
        <MemberRow key={member.id} member={member} today={today} stand={crew.find(({ id }) => id === member.id)} ordering={ordering} />
      ))}
    </Card>
  )
}

type MemberRowProps = { readonly member: Member; readonly today: IsoDate; readonly stand: Stand | undefined; readonly ordering: boolean }

function MemberRow({ member, today, stand, ordering }: MemberRowProps) {
  const members = useHousehold((household) => household.members)
  const open = () => void openPage('member', { id: member.id })
  return (
    <Cell
      inset='avatar'
      leading={<Avatar {...faceOf(member, members)} />}
      title={member.nickname}
      aside={copy.relations[member.relation]}
      tag={stand && <CoverChip mark={stand.mark}>{stand.word}</CoverChip>}
      note={
        <>
          <View className='household-parts'>{inParts(describe(member, today))}</View>
          {stand ? <View className='household-parts'>{inParts(stand.note)}</View> : null}
        </>
      }
      trailing={ordering ? <OrderButtons member={member} /> : undefined}
      {...(ordering ? {} : { onPress: open })}
    />
  )
}

/** 「1956 年生 · 居民医保 · 衢州」 */
function describe({ birthDate, birthYear, insurance, areaCode }: Member, today: IsoDate): string {
  const born = birthDate ? copy.bornOn(dayWord(birthDate, today)) : birthYear === undefined ? undefined : copy.born(birthYear)
  const area = placeNamed(areaCode)?.short ?? copy.areaUnknown
  return [born, insurance === 'unknown' ? copy.insuranceUnknown : copy.insurances[insurance], area].filter((part) => part !== undefined).join(copy.separator)
}
