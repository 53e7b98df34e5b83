import { View } from '@tarojs/components'
import { GROUPS, STATUSES } from '@/domain/benefit/person'
import { dayWord } from '@/domain/date/day-words.copy'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { Card } from '@/ui/frame/card'
import { DateField } from '@/ui/form/date-field'
import { SectionHeader } from '@/ui/frame/section-header'
import { Segmented } from '@/ui/form/segmented'
import { SelectField } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { MAX_NICKNAME } from '@/domain/household/nickname'
import type { SheetName } from './choice-sheets'
import { copy } from './member.copy'
import type { MemberForm } from './member-form'
import type { MemberModel } from './use-member-form'

export type SectionProps = { readonly model: MemberModel; readonly onOpen: (sheet: SheetName) => void }

const statusOptions = STATUSES.map((value) => ({ value, label: copy.statuses[value] }))
const groupOptions = GROUPS.map((value) => ({ value, label: copy.groups[value] }))

/** The sentence for a field, once it should be seen. */
export const errorOf = ({ problems }: MemberModel, field: keyof MemberForm): string | undefined => {
  const problem = problems[field]
  return problem && copy.problems[problem]
}

export function WhoSection({ model, onOpen }: SectionProps) {
  const { form, change, asked, on } = model
  return (
    <>
      <SectionHeader title={copy.sections.who} />
      <Card pad className='ax-stack'>
        <TextField
          label={copy.fields.nickname}
          placeholder={copy.placeholders.nickname}
          value={form.nickname}
          maxLength={MAX_NICKNAME * 3}
          error={errorOf(model, 'nickname')}
          onChange={(nickname) => change({ nickname })}
        />
        <SelectField
          label={copy.fields.relation}
          shown={form.relation && copy.relations[form.relation]}
          placeholder={copy.placeholders.choose}
          error={errorOf(model, 'relation')}
          onPress={() => onOpen('relation')}
        />
        <TextField
          label={copy.fields.birthYear}
          placeholder={copy.placeholders.birthYear}
          value={form.birthYear}
          numeric
          maxLength={4}
          error={errorOf(model, 'birthYear')}
          onChange={(birthYear) => change({ birthYear: birthYear.replace(/\D/g, '') })}
        />
        {asked.has('birthDate') ? (
          <>
            <DayAnswer model={model} field='birthDate' min={`${form.birthYear}-01-01`} max={on} />
            <View className='ax-t-note'>{copy.newborn}</View>
          </>
        ) : null}
      </Card>
    </>
  )
}

type AreaName = { readonly areaName: string | undefined; readonly grades: readonly string[] }

export function InsuranceSection({ model, onOpen, areaName, grades }: SectionProps & AreaName) {
  const { form, asked, change } = model
  return (
    <>
      <SectionHeader title={copy.sections.insurance} />
      <Card pad className='ax-stack'>
        <SelectField
          label={copy.fields.insurance}
          shown={form.insurance && copy.insurances[form.insurance]}
          placeholder={copy.placeholders.choose}
          error={errorOf(model, 'insurance')}
          onPress={() => onOpen('insurance')}
        />
        {asked.has('status') ? (
          <Segmented options={statusOptions} value={form.status} onChange={(status) => change({ status })} label={copy.fields.status} />
        ) : null}
        {asked.has('group') ? (
          <Segmented options={groupOptions} value={form.group} onChange={(group) => change({ group })} label={copy.fields.group} />
        ) : null}
        <SelectField label={copy.fields.area} shown={areaName} placeholder={copy.placeholders.choose} onPress={() => onOpen('area')} />
        {asked.has('grade') && grades.length > 0 ? (
          <SelectField label={copy.fields.grade} shown={form.grade} placeholder={copy.placeholders.optional} onPress={() => onOpen('grade')} />
        ) : null}
      </Card>
    </>
  )
}

type DayField = 'birthDate' | 'hardshipSince' | 'filingFrom' | 'filingUntil'
type DayAnswerProps = { readonly model: MemberModel; readonly field: DayField; readonly min?: string; readonly max?: IsoDate }

export function DayAnswer({ model, field, min, max }: DayAnswerProps) {
  const value = model.form[field]
  return (
    <DateField
      label={copy.fields[field]}
      value={value}
      shown={isIsoDate(value) ? dayWord(value, model.on) : ''}
      placeholder={copy.placeholders.day}
      min={min}
      max={max}
      clearable
      error={errorOf(model, field)}
      onChange={(day) => model.change({ [field]: day })}
    />
  )
}
