import { View } from '@tarojs/components'
import { dayWithWeekday } from '@/domain/date/day-words.copy'
import { dayOf, isIsoDate } from '@/domain/date/iso-date'
import { MAX_TITLE } from '@/state/entries'
import { AmountInput } from '@/ui/form/amount-input'
import { Card } from '@/ui/frame/card'
import { DateField } from '@/ui/form/date-field'
import { Segmented } from '@/ui/form/segmented'
import { SelectField } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { screens } from '../screens.copy'
import { needsMember, type EntryField, type EntryKind } from './entry-form'
import type { EntryModel } from './use-entry-form'

const { fields, placeholders, problems, family } = screens.entry
const DAY_LABELS: Readonly<Record<EntryKind, string>> = { own: fields.on, claim: fields.endedOn, transfer: fields.appliedOn, supplementary: fields.to }

const SHORTEST_MONTH = 28
const EVERY_OPTIONS = (['once', 'month', 'year'] as const).map((value) => ({ value, label: screens.entry.every[value] }))

const errorOf = (model: EntryModel, field: EntryField): string | undefined => {
  const problem = model.problems[field]
  return problem && problems[problem]
}

export function EntryFields({ model, onPickWho }: { readonly model: EntryModel; readonly onPickWho: () => void }) {
  const { form, asked, change } = model
  const isSupplementary = form.kind === 'supplementary'
  return (
    <Card pad className='ax-stack'>
      {asked.has('title') ? (
        <TextField
          label={isSupplementary ? fields.name : fields.title}
          placeholder={isSupplementary ? placeholders.name : placeholders.title}
          value={form.title}
          maxLength={MAX_TITLE * 2}
          error={errorOf(model, 'title')}
          onChange={(title) => change({ title })}
        />
      ) : null}
      <WhoField model={model} onPress={onPickWho} />
      {asked.has('from') ? <Day model={model} field='from' label={fields.from} /> : null}
      <Day model={model} field='day' label={DAY_LABELS[form.kind]} />
      {asked.has('every') ? <EveryField model={model} /> : null}
      {asked.has('cost') ? (
        <AmountInput label={fields.cost} placeholder={placeholders.optional} value={form.cost} error={errorOf(model, 'cost')} onChange={(cost) => change({ cost })} />
      ) : null}
    </Card>
  )
}

function EveryField({ model: { form, change } }: { readonly model: EntryModel }) {
  const endsEarly = form.every !== 'once' && isIsoDate(form.day) && dayOf(form.day) > SHORTEST_MONTH
  return (
    <View>
      <Segmented options={EVERY_OPTIONS} value={form.every} onChange={(every) => change({ every })} label={fields.every} />
      {endsEarly ? <View className='ax-t-note ax-mt-1'>{screens.entry.endsEarly}</View> : null}
    </View>
  )
}

function WhoField({ model, onPress }: { readonly model: EntryModel; readonly onPress: () => void }) {
  const { form, members } = model
  const who = members.find(({ id }) => id === form.memberId)?.nickname
  return (
    <SelectField
      label={fields.who}
      shown={who ?? (needsMember(form) ? undefined : family)}
      placeholder={placeholders.choose}
      error={errorOf(model, 'memberId')}
      onPress={onPress}
    />
  )
}

function Day({ model, field, label }: { readonly model: EntryModel; readonly field: 'day' | 'from'; readonly label: string }) {
  const value = model.form[field]
  const past = needsMember(model.form)
  return (
    <DateField
      label={label}
      value={value}
      shown={isIsoDate(value) ? dayWithWeekday(value, model.on) : ''}
      placeholder={placeholders.day}
      max={past ? model.on : undefined}
      clearable={field === 'from'}
      error={errorOf(model, field)}
      onChange={(day) => model.change({ [field]: day })}
    />
  )
}
