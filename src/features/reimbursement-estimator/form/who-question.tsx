import { View } from '@tarojs/components'
import { isUnsaid } from '@/domain/benefit/estimate'
import type { Group } from '@/domain/benefit/person'
import { DESCRIBED, describedBy, insuredAs, type Described } from '@/domain/enrolment/described'
import { faceOf } from '@/domain/household/face'
import { areas } from '@/policy'
import { placeNamed } from '@/policy/places'
import type { EstimateForm } from '@/state/estimates'
import { AmountInput } from '@/ui/form/amount-input'
import { Cell } from '@/ui/list/cell'
import { Notice } from '@/ui/frame/notice'
import { PeoplePicker, type PickablePerson } from '@/ui/form/people-picker'
import { QuestionCard } from '@/ui/frame/question-card'
import { Segmented } from '@/ui/form/segmented'
import { Slot } from '@/ui/frame/slot'
import type { IsoDate } from '@/domain/date/iso-date'
import type { KnownCover } from '../cover/bill-cover'
import { coverReason, coverTitle } from '../cover/cover-words'
import { copy } from './estimator.copy'
import './estimator.scss'
import { copy as own } from '../own-rates/own.copy'
import type { EstimatorModel } from './use-estimator'
import { GUEST } from './who'

type Props = { readonly model: EstimatorModel; readonly today: IsoDate; readonly onPickArea: () => void; readonly onPickHardship: () => void }

export function WhoQuestion({ model, today, onPickArea, onPickHardship }: Props) {
  const { form, read, members, choose, cover } = model
  const done = !(read.kind === 'incomplete' && read.missing === 'area')
  return (
    <QuestionCard title={copy.who} step={1} done={done}>
      {members.length > 0 ? <PeoplePicker people={people(model)} value={form.who} onChange={choose} label={copy.who} /> : null}
      {form.who === GUEST ? <Guest model={model} today={today} onPickArea={onPickArea} onPickHardship={onPickHardship} /> : null}
      <Slot>{cover.kind === 'notCovered' || cover.kind === 'unknown' ? <CoverNotice cover={cover} today={today} /> : null}</Slot>
    </QuestionCard>
  )
}

/** The first thing to know of a bill: whether the fund pays at all that day. */
const CoverNotice = ({ cover, today }: { readonly cover: KnownCover; readonly today: IsoDate }) => (
  <View className='est-rows'>
    <Notice tone={cover.kind === 'notCovered' ? 'verm' : 'amber'} icon={cover.kind === 'notCovered' ? 'warn' : 'help'} lead={coverTitle(cover) + copy.fullStop}>
      {coverReason(cover, today)}
    </Notice>
  </View>
)

function people({ members }: EstimatorModel): PickablePerson<string>[] {
  const shown = members.map((member) => {
    const area = placeNamed(member.areaCode)?.short ?? copy.areaEmpty
    const note = member.insurance === 'none' || member.insurance === 'unknown' ? area : copy.noteOf(copy.insurances[member.insurance].slice(0, 2), area)
    return { id: member.id, name: member.nickname, note, ...faceOf(member, members) }
  })
  return [...shown, { id: GUEST, name: copy.someoneElse, note: copy.guestNote, char: copy.guestFace, tint: 'slate' }]
}

const guestOf = (form: EstimateForm, kind: Described): Partial<EstimateForm> => ({ guest: { ...form.guest, status: 'active', ...insuredAs(kind) } })

const KINDS = DESCRIBED.map((value) => ({ value, label: copy.insurances[value] }))
const GRADES = Object.entries(copy.grades).map(([value, label]) => ({ value, label }))
const GROUPS = (Object.keys(copy.groups) as Group[]).map((value) => ({ value, label: copy.groups[value] }))

/** Age and premium grade are asked only where the terms make a difference of them, or something was already typed. */
function asksFor({ form, result }: EstimatorModel, fact: 'age' | 'grade'): boolean {
  const missing = result?.kind === 'estimate' && isUnsaid(result, fact)
  return missing || result?.kind === 'no-rate' || form.guest[fact] !== ''
}

function Guest({ model, onPickArea, onPickHardship }: Props) {
  const { form, asked } = model
  const area = asked.has('rate') ? own.offer : areas().find(({ code }) => code === form.guest.areaCode)?.name
  return (
    <>
      <Slot>{asked.has('insurance') ? <GuestInsurance model={model} /> : null}</Slot>
      <Cell flush title={copy.area} value={area ?? copy.areaEmpty} onPress={onPickArea} />
      <Cell flush title={copy.hardshipLabel} value={copy.hardships[form.guest.hardship]} onPress={onPickHardship} />
      <Slot>{asked.has('age') && asksFor(model, 'age') ? <GuestAge model={model} /> : null}</Slot>
    </>
  )
}

/** Which table of the place applies; nothing asks for it where the rate itself is typed in. */
function GuestInsurance({ model }: { readonly model: EstimatorModel }) {
  const { form, asked, change } = model
  const { guest } = form
  return (
    <View className='est-rows'>
      <Segmented options={KINDS} value={describedBy(guest)} onChange={(kind) => change(guestOf(form, kind))} label={copy.insuranceLabel} />
      {asked.has('group') ? (
        <Segmented options={GROUPS} value={guest.group} onChange={(group) => change({ guest: { ...guest, group } })} label={copy.groupLabel} />
      ) : null}
      {asksFor(model, 'grade') ? (
        <Segmented options={GRADES} value={guest.grade} onChange={(grade) => change({ guest: { ...guest, grade } })} label={copy.grade} />
      ) : null}
    </View>
  )
}

function GuestAge({ model: { form, read, change } }: { readonly model: EstimatorModel }) {
  const problem = read.problems.age
  return (
    <AmountInput
      label={copy.age}
      unit={copy.countFields.age}
      placeholder={copy.optional}
      value={form.guest.age}
      onChange={(age) => change({ guest: { ...form.guest, age } })}
      error={problem === undefined ? undefined : copy.problems[problem]}
    />
  )
}
