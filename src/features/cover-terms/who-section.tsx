import { View } from '@tarojs/components'
import { STATUSES } from '@/domain/benefit/person'
import { DESCRIBED } from '@/domain/enrolment/described'
import { faceOf } from '@/domain/household/face'
import { placeNamed } from '@/policy/places'
import { PlaceSheet } from '@/shell/place-sheet'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { Notice } from '@/ui/frame/notice'
import { PeoplePicker, type PickablePerson } from '@/ui/form/people-picker'
import { Segmented } from '@/ui/form/segmented'
import { copy } from './cover.copy'
import { StatusCard } from './status-card'
import { GUEST } from './subject'
import type { CoverModel } from './use-cover'

const words = copy.who
const KINDS = DESCRIBED.map((value) => ({ value, label: words.guestKinds[value] }))
const STATUS_OPTIONS = STATUSES.map((value) => ({ value, label: words.statuses[value] }))

/** Whom the page is about: a member, or somebody described in place. */
export function WhoSection({ model, onPickArea }: { readonly model: CoverModel; readonly onPickArea: () => void }) {
  const { members, who, member, isGone, choose } = model
  return (
    <>
      {isGone ? <Notice tone='amber' lead={words.gone.lead}>{words.gone.text}</Notice> : null}
      <Card pad className='ax-stack'>
        {members.length > 0 ? <PeoplePicker people={peopleOf(model)} value={who} onChange={choose} label={words.title} /> : null}
        {who === GUEST ? <GuestRows model={model} onPickArea={onPickArea} /> : <AskStatus model={model} />}
      </Card>
      {who === GUEST ? null : <StatusCard key={member.id} model={model} />}
      {member.areaCode === '' ? <Notice tone='amber' lead={words.nowhere.lead}>{words.nowhere.text}</Notice> : null}
    </>
  )
}

function peopleOf({ members }: CoverModel): PickablePerson<string>[] {
  const family = members.map((member) => ({ id: member.id, name: member.nickname, ...faceOf(member, members) }))
  return [...family, { id: GUEST, name: words.guest, char: words.guestFace, tint: 'slate' }]
}

/** Where nobody said whether somebody works, it is asked here. */
function AskStatus({ model: { member, kind, form, change } }: { readonly model: CoverModel }) {
  if (member.insurance !== 'employee' || member.status !== undefined) return null
  return (
    <>
      <Segmented options={STATUS_OPTIONS} value={form.status} onChange={(status) => change({ status })} label={words.status} />
      {kind === 'unsaid' ? <View className='ax-t-note'>{words.askStatus}</View> : null}
    </>
  )
}

function GuestRows({ model: { guest, describe }, onPickArea }: { readonly model: CoverModel; readonly onPickArea: () => void }) {
  return (
    <>
      <Segmented options={KINDS} value={guest.kind} onChange={(kind) => describe({ kind })} label={words.insurance} />
      <Cell flush title={words.area} value={placeNamed(guest.areaCode)?.name ?? words.areaEmpty} onPress={onPickArea} />
    </>
  )
}

type AreaSheetProps = { readonly model: CoverModel; readonly open: boolean; readonly onClose: () => void }

export const AreaSheet = ({ model: { guest, describe }, open, onClose }: AreaSheetProps) => (
  <PlaceSheet
    title={words.area}
    unknown={{ title: words.areaMissing, note: words.areaMissingNote }}
    value={guest.areaCode}
    open={open}
    onChoose={(areaCode) => {
      describe({ areaCode })
      onClose()
    }}
    onClose={onClose}
  />
)
