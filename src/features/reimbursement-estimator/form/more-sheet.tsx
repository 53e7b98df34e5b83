import { View } from '@tarojs/components'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { AmountInput } from '@/ui/form/amount-input'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Button } from '@/ui/touch/button'
import { DateField } from '@/ui/form/date-field'
import { SectionHeader } from '@/ui/frame/section-header'
import type { EstimateForm } from '@/state/estimates'
import { AmountField } from './amount-question'
import { copy } from './estimator.copy'
import { usesOwn } from '../own-rates/read-own'
import type { CountField } from './read-form'
import type { EstimatorModel } from './use-estimator'

const YEAR_FIELDS = ['deductiblePaid', 'fundPaid', 'covered', 'majorIllnessBase', 'majorIllnessPaid'] as const
/** Entered figures know no yearly deductible, no tiers of stays and no benefit year. */
const OWN_YEAR_FIELDS = ['fundPaid', 'majorIllnessBase'] as const
const ACCOUNT_FIELDS = ['ownAccount', 'sharedAccount'] as const

const yearFields = (form: EstimateForm): readonly (typeof YEAR_FIELDS)[number][] => (usesOwn(form) ? OWN_YEAR_FIELDS : YEAR_FIELDS)

export function filledCount(form: EstimateForm): number {
  const others = usesOwn(form) ? [] : (['admissions', 'months', 'on'] as const)
  return [...yearFields(form), ...ACCOUNT_FIELDS, ...others].filter((field) => form[field].trim() !== '').length
}

type Props = { readonly model: EstimatorModel; readonly today: IsoDate; readonly open: boolean; readonly onClose: () => void }

/** What the year has already used up, and what the accounts hold. */
export function MoreSheet({ model, today, open, onClose }: Props) {
  return (
    <BottomSheet open={open} title={copy.moreSheet} onClose={onClose} footer={<Button onPress={onClose}>{copy.done}</Button>}>
      <SectionHeader title={copy.yearSection} />
      <View className='est-split'>
        {yearFields(model.form).map((field) => (
          <AmountField key={field} model={model} field={field} {...(field === 'fundPaid' ? { note: fundPaidNote(model) } : {})} />
        ))}
        {usesOwn(model.form) ? null : <StayFields model={model} today={today} />}
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

/** What picks the row and the year of a place's terms. */
function StayFields({ model, today }: Pick<Props, 'model' | 'today'>) {
  const { care, on } = model.form
  return (
    <>
      <CountInput model={model} field='admissions' />
      {care === 'chronicOutpatient' || care === 'specialOutpatient' ? <CountInput model={model} field='months' /> : null}
      <DateField
        label={copy.dateSection}
        value={on}
        onChange={(day) => model.change({ on: isIsoDate(day) ? day : '' })}
        max={today}
        shown={on}
        placeholder={copy.dateEmpty}
        clearable
      />
    </>
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
