import { View } from '@tarojs/components'
import { yearOf } from '@/domain/date/iso-date'
import { Card } from '@/ui/frame/card'
import { PaidMonthField } from '@/shell/paid-month-field'
import { SectionHeader } from '@/ui/frame/section-header'
import { Segmented } from '@/ui/form/segmented'
import { SelectField } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { copy } from './member.copy'
import type { YearState } from './member-form'
import { DayAnswer, errorOf, type SectionProps } from './member-sections'
import './member.scss'

const YEARS_BACK = 3
const MAX_TOWN = 20
const YEAR_STATES: readonly YearState[] = ['unknown', 'paid', 'missed', 'repaired']
const yearOptions = YEAR_STATES.map((value) => ({ value, label: copy.yearStates[value] }))

/** What only some families need: hardship, earlier years, care elsewhere, gaps. */
export function MoreSections(props: SectionProps) {
  const { insurance } = props.model.form
  const paysByYear = insurance === 'resident' || insurance === 'none'
  return (
    <>
      <HardshipSection {...props} />
      {paysByYear ? <YearsSection {...props} /> : null}
      {insurance === 'employee' || insurance === 'flexible' ? <MonthsSection model={props.model} insurance={insurance} /> : null}
      <CareSection {...props} />
    </>
  )
}

function HardshipSection({ model, onOpen }: SectionProps) {
  const { form: { hardship }, asked } = model
  return (
    <>
      <SectionHeader title={copy.fields.hardship} />
      <Card pad className='ax-stack'>
        <SelectField label={copy.fields.hardship} shown={hardship && copy.hardships[hardship]} placeholder={copy.hardshipUnsaid} onPress={() => onOpen('hardship')} />
        {asked.has('hardshipSince') ? <DayAnswer model={model} field='hardshipSince' max={model.on} /> : null}
        <View className='ax-t-note'>{copy.hardshipNote}</View>
      </Card>
    </>
  )
}

/** Next year's premium is paid this year, so it comes first; nobody pays for years before they were born. */
function YearsSection({ model }: SectionProps) {
  const { form, change, on } = model
  const born = /^\d{4}$/.test(form.birthYear) ? Number(form.birthYear) : 0
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, back) => yearOf(on) + 1 - back).filter((year) => year >= born)
  return (
    <>
      <SectionHeader title={copy.sections.years} />
      <Card pad className='ax-stack'>
        {years.map((year) => (
          <View key={year} className='member-year'>
            <View className='member-year__name'>{copy.yearsGap(year)}</View>
            <View className='ax-grow'>
              <Segmented
                options={yearOptions}
                value={form.years[year] ?? 'unknown'}
                onChange={(state) => change({ years: { ...form.years, [year]: state } })}
                label={copy.yearsGap(year)}
              />
            </View>
          </View>
        ))}
        <View className='ax-t-note'>{copy.yearsNote}</View>
      </Card>
    </>
  )
}

function CareSection({ model, onOpen }: SectionProps) {
  const { form, asked, change } = model
  return (
    <>
      <SectionHeader title={copy.sections.care} />
      <Card pad className='ax-stack'>
        <TextField
          label={copy.fields.careName}
          placeholder={copy.placeholders.careName}
          value={form.careName}
          maxLength={MAX_TOWN}
          error={errorOf(model, 'careName')}
          onChange={(careName) => change({ careName: careName.slice(0, MAX_TOWN) })}
        />
        <SelectField label={copy.fields.filing} shown={copy.filings[form.filing ?? 'none']} placeholder='' onPress={() => onOpen('filing')} />
        {asked.has('filingFrom') ? <DayAnswer model={model} field='filingFrom' /> : null}
        {asked.has('filingUntil') ? <DayAnswer model={model} field='filingUntil' /> : null}
        <View className='ax-t-note'>{copy.careNote}</View>
      </Card>
    </>
  )
}

type MonthsProps = Pick<SectionProps, 'model'> & { readonly insurance: 'employee' | 'flexible' }

/** Contributions are whole months: which one was the last, and from which one it went on. */
function MonthsSection({ model, insurance }: MonthsProps) {
  const { form, asked, change, on } = model
  return (
    <>
      <SectionHeader title={copy.sections.months[insurance]} />
      <Card pad className='ax-stack'>
        <PaidMonthField label={copy.fields.lastPaidMonth} value={form.lastPaidMonth} on={on} onChange={(month) => change({ lastPaidMonth: month })} />
        {asked.has('paidAgainFrom') ? (
          <PaidMonthField
            label={copy.fields.paidAgainFrom}
            value={form.paidAgainFrom}
            after={form.lastPaidMonth}
            on={on}
            error={errorOf(model, 'paidAgainFrom')}
            onChange={(month) => change({ paidAgainFrom: month })}
          />
        ) : null}
        <View className='ax-t-note'>{copy.monthsNote[insurance]}</View>
      </Card>
    </>
  )
}
