import { View } from '@tarojs/components'
import { yearOf } from '@/domain/date/iso-date'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { Segmented } from '@/ui/form/segmented'
import { SelectField } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
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
  const { form: { insurance }, asked } = props.model
  const paysByYear = insurance === 'resident' || insurance === 'none'
  return (
    <>
      <HardshipSection {...props} />
      {paysByYear ? <YearsSection {...props} /> : null}
      {asked.has('gapFrom') ? <GapSection {...props} /> : null}
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
        <SelectField label={copy.fields.hardship} shown={copy.hardships[hardship]} placeholder='' onPress={() => onOpen('hardship')} />
        {asked.has('hardshipSince') ? <DayAnswer model={model} field='hardshipSince' max={model.on} /> : null}
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

function GapSection({ model }: SectionProps) {
  return (
    <>
      <SectionHeader title={copy.sections.gap} />
      <Card pad className='ax-stack'>
        <DayAnswer model={model} field='gapFrom' max={model.on} />
        {model.asked.has('gapUntil') ? <DayAnswer model={model} field='gapUntil' /> : null}
        <View className='ax-t-note'>{copy.gapNote}</View>
      </Card>
    </>
  )
}
