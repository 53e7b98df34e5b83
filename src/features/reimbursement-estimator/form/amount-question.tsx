import { View } from '@tarojs/components'
import { formatRate, formatYuan } from '@/domain/money/format-yuan'
import { parseYuan } from '@/domain/money/parse-yuan'
import { AmountInput } from '@/ui/form/amount-input'
import { Fold } from '@/ui/frame/fold'
import { QuestionCard } from '@/ui/frame/question-card'
import { copy } from './estimator.copy'
import { type AmountField } from './fields'
import { amountIn, splitSum } from './typed'
import type { EstimatorModel } from './use-estimator'

export function AmountQuestion({ model, step }: { readonly model: EstimatorModel; readonly step: number }) {
  const { form, read, change } = model
  const done = read.kind === 'ready'
  return (
    <QuestionCard title={copy.amounts} step={step} done={done}>
      <AmountField model={model} field='total' big />
      <Fold open={form.splitOpen} onToggle={() => change({ splitOpen: !form.splitOpen })}>
        {copy.splitFold}
      </Fold>
      {form.splitOpen ? <SplitFields model={model} /> : null}
    </QuestionCard>
  )
}

function SplitFields({ model }: { readonly model: EstimatorModel }) {
  const { form, read: { problems } } = model
  const total = amountIn(form.total)
  const sum = splitSum(form)
  return (
    <View className='est-split'>
      <AmountField model={model} field='a' />
      <AmountField model={model} field='b' note={copy.bNote(firstPayText(model))} />
      <AmountField
        model={model}
        field='c'
        {...(sum !== null && sum === total ? { ok: copy.splitOk(formatYuan(sum)) } : {})}
        {...(problems.c === 'split-differs' && sum !== null && total !== undefined ? { error: copy.splitDiffers(formatYuan(sum), formatYuan(total)) } : {})}
      />
      <AmountField model={model} field='firstPay' />
    </View>
  )
}

/** `10%到30%` from the person's own terms. */
function firstPayText({ read }: EstimatorModel): string {
  if (read.kind !== 'ready') return ''
  const readings = read.input.terms.firstPay?.b[0].value.readings.map(({ value }) => value) ?? []
  return readings.length === 0 ? '' : [...new Set(readings.map(formatRate))].join(copy.to)
}

/** What could be read is written out in full once the field is left: full-width digits, signs and commas become `1,234.50`. */
function tidy(typed: string, write: (text: string) => void): void {
  const parsed = parseYuan(typed)
  if (parsed.kind === 'amount' && typed !== formatYuan(parsed.amount)) write(formatYuan(parsed.amount))
}

type FieldProps = {
  readonly model: EstimatorModel
  readonly field: AmountField
  readonly big?: boolean
  readonly note?: string | undefined
  readonly placeholder?: string
  readonly ok?: string
  readonly error?: string
}

/** One amount of the form with its own sentence when it cannot be read. */
export function AmountField({ model: { form, read, change }, field, big, note = copy.fieldNotes[field], placeholder = field === 'total' ? '0.00' : copy.optional, ok, error }: FieldProps) {
  const problem = read.problems[field]
  const reason = problem === undefined ? error : problem === 'split-differs' ? (error ?? copy.problems[problem]) : copy.problems[problem]
  return (
    <AmountInput
      label={copy.fields[field]}
      note={note}
      placeholder={placeholder}
      value={form[field]}
      onChange={(typed) => change({ [field]: typed.slice(0, 40) })}
      onBlur={() => tidy(form[field], (text) => change({ [field]: text }))}
      big={big}
      error={reason}
      ok={reason === undefined ? ok : undefined}
    />
  )
}
