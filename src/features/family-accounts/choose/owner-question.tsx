import { View } from '@tarojs/components'
import { KNOWN_ENROLMENTS, type Enrolment } from '@/domain/enrolment/member'
import { BALANCES, type Balance } from '@/domain/guide/eligibility'
import type { Unknown } from '@/domain/guide/situation'
import { faceOf } from '@/domain/household/face'
import { PeoplePicker } from '@/ui/form/people-picker'
import { QuestionCard } from '@/ui/frame/question-card'
import { Segmented } from '@/ui/form/segmented'
import { chooseCopy as copy } from './choose.copy'
import type { ChooseModel } from './use-choose'

const balances = [...BALANCES, 'unknown' as const].map((value) => ({ value, label: copy.balances[value] }))
const insurances = KNOWN_ENROLMENTS.map((value) => ({ value, label: copy.insurances[value] }))

/** Whose money: the one with the best chance is picked, and anybody else may be tried. */
export function OwnerQuestion({ model }: { readonly model: ChooseModel }) {
  const { members, owner, owners, balance } = model
  return (
    <QuestionCard title={copy.owner} step={3} done={owner !== undefined}>
      <View className='ax-t-note'>{copy.ownerNote}</View>
      {owner ? (
        <PeoplePicker
          people={owners.map((one) => ({ id: one.id, name: one.nickname, note: copy.insurances[one.insurance], ...faceOf(one, members) }))}
          value={owner.id}
          onChange={model.chooseOwner}
          label={copy.owner}
        />
      ) : (
        <View className='ax-mt-2'>
          <Segmented<Enrolment>
            options={insurances}
            value={model.ownerInsurance === 'unknown' ? undefined : model.ownerInsurance}
            onChange={model.describeOwner}
            label={copy.insurance}
          />
        </View>
      )}
      <View className='fa-asked'>{copy.balance}</View>
      <Segmented<Balance | Unknown> options={balances} value={balance} onChange={model.chooseBalance} label={copy.balance} />
    </QuestionCard>
  )
}
