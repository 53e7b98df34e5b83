import { View } from '@tarojs/components'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { AmountInput } from '@/ui/amount-input'
import { BottomSheet } from '@/ui/bottom-sheet'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/date-field'
import { SectionHeader } from '@/ui/section-header'
import type { EstimateForm } from '@/state/estimates'
import { AmountField } from './amount-question'
import { copy } from './estimator.copy'
import type { CountField } from './read-form'
import type { EstimatorModel } from './use-estimator'

const YEAR_FIELDS = ['deductiblePaid', 'fundPaid', 'covered', 'majorIllnessBase', 'majorIllnessPaid'] as const
const ACCOUNT_FIELDS = ['ownAccount', 'sharedAccount'] as const

export const filledCount = (form: EstimateForm): number =>
  [...YEAR_FIELDS, ...ACCOUNT_FIELDS, 'admissions' as const, 'months' as const, 'on' as const].filter((field) => form[field].trim() !== '').length

type Props = { readonly model: EstimatorModel; readonly today: IsoDate; readonly open: boolean; readonly onClose: () => void }

/** What the year has already used up, and what the accounts hold. */
export function MoreSheet({ model, today, open, onClose }: Props) {
  return (
    <BottomSheet open={open} title={copy.moreSheet} onClose={onClose} footer={<Button onPress={onClose}>{copy.done}</Button>}>
      <SectionHeader title={copy.yearSection} />
      <View className='est-split'>
        {YEAR_FIELDS.map((field) => (
          <AmountField key={field} model={model} field={field} {...(field === 'fundPaid' ? { note: fundPaidNote(model) } : {})} />
        ))}
        <CountInput model={model} field='admissions' />
        {model.form.care === 'chronicOutpatient' || model.form.care === 'specialOutpatient' ? <CountInput model={model} field='months' /> : null}
        <DateField
          label={copy.dateSection}
          value={model.form.on}
          onChange={(on) => model.change({ on: isIsoDate(on) ? on : '' })}
          max={today}
          shown={model.form.on}
          placeholder={copy.dateEmpty}
          clearable
        />
      </View>
      <SectionHeader title={copy.accountSection} />
      <View className='est-split'>
        {ACCOUNT_FIELDS.map((field) => (
          <AmountField key={field} model={model} field={field} />
        ))}
      </View>
    </BottomSheet>
  )
}

/** Hospital stays share the yearly limit with all care; a clinic limit counts its own kind alone. */
const fundPaidNote = ({ form: { care } }: EstimatorModel): string =>
  care === 'inpatient' || care === 'emergency' ? copy.fundPaidNote.all : copy.fundPaidNote.same

function CountInput({ model: { form, read, change }, field }: { readonly model: EstimatorModel; readonly field: Exclude<CountField, 'age'> }) {
  const problem = read.problems[field]
  return (
    <AmountInput
      label={copy[field]}
      unit={copy.countFields[field]}
      placeholder={copy.optional}
      value={form[field]}
      onChange={(typed) => change({ [field]: typed.slice(0, 40) })}
      error={problem === undefined ? undefined : copy.problems[problem]}
    />
  )
}
