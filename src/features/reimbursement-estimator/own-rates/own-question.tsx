import { View } from '@tarojs/components'
import { formatPoints, formatYuan } from '@/domain/money/format-yuan'
import { parseRate } from '@/domain/money/parse-rate'
import { parseYuan } from '@/domain/money/parse-yuan'
import { AmountInput } from '@/ui/form/amount-input'
import { QuestionCard } from '@/ui/frame/question-card'
import { TextLink } from '@/ui/mark/text-link'
import { copy } from '../form/estimator.copy'
import '../form/estimator.scss'
import { copy as own } from './own.copy'
import { LeadsNote, OwnLeads, useOwnLeads } from './own-leads'
import { KeepPlace } from './no-terms-here'
import { isOwnRate, type OwnField } from './read-own'
import type { EstimatorModel } from '../form/use-estimator'
import { GUEST } from '../form/who'
import type { OwnEntry } from '@/state/estimates'

type Props = { readonly model: EstimatorModel }

const FIELDS = Object.keys(own.fields) as OwnField[]

/** The figures of a local notice, typed in where no pack knows the place. A guest goes back through the place, a member here. */
export function OwnQuestion({ model }: Props) {
  const { form, read, change } = model
  const leads = useOwnLeads(model)
  const done = form.own.rate.trim() !== '' && FIELDS.every((field) => read.problems[field] === undefined)
  return (
    <QuestionCard title={own.title} step={3} done={done}>
      <View className='est-own-note'>{own.note}</View>
      <LeadsNote leads={leads} />
      <View className='est-split'>
        {FIELDS.map((field) => (
          <View key={field}>
            <OwnInput model={model} field={field} />
            <OwnLeads leads={leads} field={field} />
          </View>
        ))}
      </View>
      <View className='est-own-back'><KeepPlace model={model} /></View>
      {form.who === GUEST ? null : (
        <View className='est-own-back'>
          <TextLink onPress={() => change({ own: { ...form.own, who: '' } })}>{own.back}</TextLink>
        </View>
      )}
    </QuestionCard>
  )
}

function OwnInput({ model: { form, read, change }, field }: Props & { readonly field: OwnField }) {
  const problem = read.problems[field]
  const write = (text: string) => change({ own: typedOver(form.own, field, text) })
  const typed = form.own[field]
  return (
    <AmountInput
      label={own.fields[field]}
      note={own.fieldNotes[field]}
      {...(isOwnRate(field) ? { unit: own.percent } : {})}
      placeholder={field === 'rate' ? own.ratePlaceholder : copy.optional}
      value={typed}
      onChange={write}
      onBlur={() => {
        const tidied = tidy(field, typed)
        if (tidied !== typed) change({ own: { ...form.own, [field]: tidied } })
      }}
      error={problem === undefined ? undefined : copy.problems[problem]}
    />
  )
}

/** A figure that is typed is no longer the one that was taken over. */
function typedOver(entry: OwnEntry, field: OwnField, text: string): OwnEntry {
  const { [field]: _note, ...notes } = entry.notes
  return { ...entry, [field]: text.slice(0, 40), notes }
}

/** What could be read is written out once the field is left: `６５ %` becomes `65`. Anything else stays. */
function tidy(field: OwnField, typed: string): string {
  if (isOwnRate(field)) {
    const parsed = parseRate(typed)
    return parsed.kind === 'rate' ? formatPoints(parsed.rate) : typed
  }
  const parsed = parseYuan(typed)
  return parsed.kind === 'amount' ? formatYuan(parsed.amount) : typed
}
