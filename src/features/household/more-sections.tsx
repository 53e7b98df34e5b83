import { View } from '@tarojs/components'
import { yearOf } from '@/domain/date/iso-date'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { Segmented } from '@/ui/form/segmented'
import { SelectField } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { hasFiling } from './check-member'
import { copy } from './household.copy'
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
      {insurance === 'employee' || insurance === 'flexible' ? <GapSection {...props} /> : null}
      <CareSection {...props} />
    </>
  )
}

function HardshipSection({ model, onOpen }: SectionProps) {
  const { hardship } = model.form
  return (
    <>
      <SectionHeader title={copy.fields.hardship} />
      <Card pad className='ax-stack'>
        <SelectField label={copy.fields.hardship} shown={copy.hardships[hardship]} placeholder='' onPress={() => onOpen('hardship')} />
        {hardship === 'none' ? null : <DayAnswer model={model} field='hardshipSince' max={model.on} />}
        <View className='ax-t-note'>{copy.hardshipNote}</View>
      </Card>
    </>
  )
}

/** Next year's premium is paid this year, so it comes first. */
function YearsSection({ model }: SectionProps) {
  const { form, change, on } = model
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, back) => yearOf(on) + 1 - back)
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
  const { form, change } = model
  const filed = hasFiling(form)
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
        {filed ? <DayAnswer model={model} field='filingFrom' /> : null}
        {filed ? <DayAnswer model={model} field='filingUntil' /> : null}
        <View className='ax-t-note'>{copy.careNote}</View>
      </Card>
    </>
  )
}

function GapSection({ model }: SectionProps) {
  return (
    <>
      <SectionHeader title={copy.sections.gap} />
      <Card pad className='ax-stack'>
        <DayAnswer model={model} field='gapFrom' max={model.on} />
        {model.form.gapFrom === '' ? null : <DayAnswer model={model} field='gapUntil' />}
        <View className='ax-t-note'>{copy.gapNote}</View>
      </Card>
    </>
  )
}
