import { View } from '@tarojs/components'
import { AGE_BANDS, type AgeBand } from '@/domain/guide/situation'
import { faceOf } from '@/domain/household/face'
import { Card } from '@/ui/frame/card'
import { PickChips, type PickChip } from '@/ui/form/pick-chips'
import { SectionHeader } from '@/ui/frame/section-header'
import { Segmented } from '@/ui/form/segmented'
import { guideCopy as copy } from './guide.copy'
import type { GuideModel } from './use-guide'

const NOBODY = 'nobody'
const ages = AGE_BANDS.map((value) => ({ value, label: copy.ages[value] }))

/** For a guide that was opened cold: who it is for, and what the steps depend on. */
export function WhoCard({ model }: { readonly model: GuideModel }) {
  const { walk, members, age, cold, chooseAge } = model
  const asksAge = dependsOnAge(model) && (walk.situation.age === 'unknown' || age !== undefined)
  return (
    <>
      {cold && members.length > 0 ? <MemberChips model={model} /> : null}
      {asksAge ? (
        <>
          <SectionHeader title={copy.age} />
          <Card pad>
            <Segmented<AgeBand> options={ages} value={age} onChange={chooseAge} label={copy.age} />
          </Card>
        </>
      ) : null}
      <View className='ax-mt-3' />
    </>
  )
}

const dependsOnAge = ({ walk }: GuideModel): boolean =>
  [...walk.guide.steps, ...walk.guide.materials].some(({ when }) => when?.age !== undefined)

function MemberChips({ model }: { readonly model: GuideModel }) {
  const relatives = model.walk.guide.walkedFor === 'relative' ? model.members.filter(({ relation }) => relation !== 'self') : model.members
  const chips: PickChip<string>[] = [
    { value: NOBODY, label: copy.nobody },
    ...relatives.map((member) => ({ value: member.id, label: member.nickname, face: faceOf(member, model.members) }))
  ]
  return (
    <>
      <SectionHeader title={copy.pickMember} />
      <PickChips chips={chips} value={model.walk.member?.id ?? NOBODY} onChange={(id) => model.chooseMember(id === NOBODY ? undefined : id)} label={copy.pickMember} />
    </>
  )
}
