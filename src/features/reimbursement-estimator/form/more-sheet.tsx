import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { AmountInput } from '@/ui/form/amount-input'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Button } from '@/ui/touch/button'
import { DateField } from '@/ui/form/date-field'
import { SectionHeader } from '@/ui/frame/section-header'
import { AmountField } from './amount-question'
import { copy } from './estimator.copy'
import { ACCOUNT_FIELDS } from './fields'
import type { EstimatorModel } from './use-estimator'

const SUMS = ['deductiblePaid', 'fundPaid', 'covered', 'majorIllnessBase', 'majorIllnessPaid'] as const

type Props = { readonly model: EstimatorModel; readonly today: IsoDate; readonly open: boolean; readonly onClose: () => void }

/** What the year has already used up, and what the accounts hold. */
export function MoreSheet({ model, today, open, onClose }: Props) {
  return (
    <BottomSheet open={open} title={copy.moreSheet} onClose={onClose} footer={<Button onPress={onClose}>{copy.done}</Button>}>
      <SectionHeader title={copy.yearSection} />
      <View className='est-split'>
        {SUMS.filter((field) => model.asked.has(field)).map((field) => (
          <AmountField key={field} model={model} field={field} {...fromLedger(model, field, field === 'fundPaid' ? fundPaidNote(model) : copy.fieldNotes[field])} />
        ))}
        {model.asked.has('admissions') ? <CountInput model={model} field='admissions' /> : null}
        {model.asked.has('months') ? <CountInput model={model} field='months' /> : null}
        {model.asked.has('on') ? <DayField model={model} today={today} /> : null}
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

/** What the ledger knows stands in the empty field; what is typed goes before it. */
function fromLedger({ basis: { earlier }, form }: EstimatorModel, field: (typeof SUMS)[number], note: string | undefined) {
  return earlier === null || form[field].trim() !== '' ? { note } : { note: copy.fromLedger, placeholder: earlier.texts[field] }
}

/** Picks the year of a place's terms. */
function DayField({ model: { form, change }, today }: Pick<Props, 'model' | 'today'>) {
  return (
    <DateField
      label={copy.dateSection}
      value={form.on}
      onChange={(day) => change({ on: isIsoDate(day) ? day : '' })}
      max={today}
      shown={isIsoDate(form.on) ? dayWord(form.on, today) : ''}
      placeholder={copy.dateEmpty}
      clearable
    />
  )
}

/** Hospital stays share the yearly limit with all care; a clinic limit counts its own kind alone. */
const fundPaidNote = ({ form: { care } }: EstimatorModel): string =>
  care === 'inpatient' || care === 'emergency' ? copy.fundPaidNote.all : copy.fundPaidNote.same

function CountInput({ model: { form, read, change, basis }, field }: { readonly model: EstimatorModel; readonly field: 'admissions' | 'months' }) {
  const problem = read.problems[field]
  const given = field === 'admissions' && form.admissions.trim() === '' ? basis.earlier?.texts.admissions : undefined
  return (
    <AmountInput
      label={copy[field]}
      unit={copy.countFields[field]}
      {...(given === undefined ? {} : { note: copy.fromLedger })}
      placeholder={given ?? copy.optional}
      value={form[field]}
      onChange={(typed) => change({ [field]: typed.slice(0, 40) })}
      error={problem === undefined ? undefined : copy.problems[problem]}
    />
  )
}
