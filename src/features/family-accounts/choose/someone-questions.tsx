import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { KNOWN_ENROLMENTS, RELATIONS, type Enrolment, type Relation } from '@/domain/enrolment/member'
import type { AgeBand, Reach } from '@/domain/guide/situation'
import { AGE_BANDS, REACHES } from '@/domain/guide/situation'
import { openPage } from '@/platform/routes/navigation'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Cell } from '@/ui/list/cell'
import { RadioList } from '@/ui/form/radio-list'
import { Segmented } from '@/ui/form/segmented'
import { SelectField } from '@/ui/form/select-field'
import { chooseCopy as copy } from './choose.copy'
import type { ChooseModel } from './use-choose'

const UNKNOWN = 'unknown'
const relations = RELATIONS.filter((relation) => relation !== 'self').map((value) => ({ value, title: copy.relations[value] }))
const ages = AGE_BANDS.map((value) => ({ value, label: copy.ages[value] }))
const insurances = KNOWN_ENROLMENTS.map((value) => ({ value, label: copy.insurances[value] }))
const reaches = REACHES.map((value) => ({ value, label: copy.reaches[value] }))

type Props = { readonly model: ChooseModel; readonly onRelation: () => void }

/** A member's facts come from the household; of anybody else they are asked here and not kept. */
export function SomeoneQuestions({ model, onRelation }: Props) {
  return model.member ? <MemberFacts model={model} /> : <Questions model={model} onRelation={onRelation} />
}

/** In the page's overlay, over everything. */
export function RelationSheet({ model, open, onClose }: { readonly model: ChooseModel; readonly open: boolean; readonly onClose: () => void }) {
  const { relation } = model.someone
  const choose = (chosen: Relation) => {
    model.describe({ relation: chosen })
    onClose()
  }
  return (
    <BottomSheet open={open} title={copy.relation} onClose={onClose}>
      <RadioList<Relation> options={relations} value={relation === UNKNOWN ? undefined : relation} onChange={choose} label={copy.relation} />
    </BottomSheet>
  )
}

function MemberFacts({ model }: { readonly model: ChooseModel }) {
  const { member, asked } = model
  const { relation, age, insurance, reach } = asked.code.relative
  if (member === undefined) return null
  const words = [
    relation === UNKNOWN ? undefined : copy.relations[relation],
    age === UNKNOWN ? copy.unknownAge : copy.ageWords[age],
    insurance === UNKNOWN ? undefined : copy.insurances[insurance],
    reach === UNKNOWN ? copy.unknownReach : copy.reaches[reach]
  ]
  return (
    <Cell
      flush
      title={copy.about(member.nickname)}
      note={words.filter((word) => word !== undefined).join(copy.dot)}
      value={copy.fix}
      onPress={() => void openPage('member', { id: member.id })}
    />
  )
}

function Questions({ model, onRelation }: Props) {
  const { someone, describe } = model
  const chosen = <T extends string>(value: T | typeof UNKNOWN) => (value === UNKNOWN ? undefined : (value as T))
  return (
    <View className='ax-stack'>
      <SelectField
        label={copy.relation}
        shown={someone.relation === UNKNOWN ? undefined : copy.relations[someone.relation]}
        placeholder={copy.pick}
        onPress={onRelation}
      />
      <Asked title={copy.age}>
        <Segmented<AgeBand> options={ages} value={chosen(someone.age)} onChange={(age) => describe({ age })} label={copy.age} />
      </Asked>
      <Asked title={copy.insurance}>
        <Segmented<Enrolment> options={insurances} value={chosen(someone.insurance)} onChange={(insurance) => describe({ insurance })} label={copy.insurance} />
      </Asked>
      <Asked title={copy.reach}>
        <Segmented<Reach> options={reaches} value={chosen(someone.reach)} onChange={(reach) => describe({ reach })} label={copy.reach} />
      </Asked>
    </View>
  )
}

const Asked = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <View>
    <View className='fa-asked'>{title}</View>
    {children}
  </View>
)
