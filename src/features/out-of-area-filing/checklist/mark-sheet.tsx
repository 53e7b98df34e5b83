import { View } from '@tarojs/components'
import { dayWithWeekday } from '@/domain/date/day-words.copy'
import { addYears, isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import type { ChecklistStep } from '@/domain/filing/checklist'
import { readFields, textField } from '@/domain/form/kept-fields'
import { checkNote } from '@/domain/guide/receipt-note'
import { useTypedForm } from '@/shell/use-typed-form'
import { NO_MEMBER, type ProgressMark } from '@/state/progress'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Button, ButtonRow } from '@/ui/touch/button'
import { DateField } from '@/ui/form/date-field'
import { TextField } from '@/ui/form/text-field'
import { copy } from './checklist.copy'
import { dropFiling, recordFiling } from './record-filing'
import { aboutOf, type ChecklistModel } from './use-checklist'

type Props = { readonly model: ChecklistModel; readonly step: ChecklistStep | null; readonly onClose: () => void }

export function MarkSheet({ model, step, onClose }: Props) {
  return step === null ? null : <OpenMarkSheet key={step.id} model={model} step={step} onClose={onClose} />
}

type Form = { readonly day: string; readonly until: string; readonly note: string }
const readMark = (raw: unknown): Form | null => readFields<Form>(raw, { day: textField, until: textField, note: textField })
const words = copy.mark
const YEARS = 5

/** The day of handing in or of taking effect, with the receipt; a filing in force also goes into the family's record. */
function OpenMarkSheet({ model, step, onClose }: Props & { readonly step: ChecklistStep }) {
  const mark = model.standing.rows.find((row) => row.step.id === step.id)?.mark
  const { member, list, answers } = model
  const key = `mark/${member?.id ?? NO_MEMBER}/${list.id}/${step.id}/${aboutOf(answers)}`
  const { form, change, done } = useTypedForm(key, (): Form => ({ day: mark?.on ?? model.on, until: '', note: mark?.note ?? '' }), readMark)
  const kind = kindOf(model, step)
  const filing = files(model, step)
  const problems = problemsOf(form)
  const save = () => {
    if (!isIsoDate(form.day) || Object.keys(problems).length > 0) return
    write(model, step, { ...form, day: form.day })
    done()
    onClose()
  }
  return (
    <BottomSheet
      open
      title={words[kind]}
      note={filing ? words.toCalendar : undefined}
      onClose={onClose}
      footer={<Buttons model={model} step={step} marked={mark !== undefined} onSave={save} onClose={onClose} />}
    >
      <Fields form={form} problems={problems} kind={kind} filing={filing} on={model.on} onChange={change} />
    </BottomSheet>
  )
}

type Problems = { readonly note?: string; readonly until?: string }
type FieldsProps = {
  readonly form: Form; readonly problems: Problems; readonly kind: 'submit' | 'result' | 'paid'; readonly filing: boolean; readonly on: IsoDate
  readonly onChange: (patch: Partial<Form>) => void
}

function Fields({ form, problems, kind, filing, on, onChange }: FieldsProps) {
  return (
    <View className='ax-stack'>
      <Day label={words.day[kind]} value={form.day} onChange={(day) => onChange({ day })} on={on} back={1} ahead={kind === 'result' ? 1 : 0} />
      {filing ? (
        <Day
          label={words.until} value={form.until} onChange={(until) => onChange({ until })} on={on} back={0} ahead={YEARS} clearable
          error={problems.until} placeholder={words.untilPlaceholder}
        />
      ) : null}
      <TextField label={words.note} value={form.note} onChange={(note) => onChange({ note })} placeholder={words.notePlaceholder} maxLength={60} error={problems.note} />
    </View>
  )
}

type DayProps = {
  readonly label: string; readonly value: string; readonly onChange: (day: string) => void; readonly on: IsoDate
  readonly back: number; readonly ahead: number; readonly clearable?: boolean; readonly error?: string | undefined; readonly placeholder?: string
}

function Day({ label, value, onChange, on, back, ahead, clearable, error, placeholder }: DayProps) {
  return (
    <DateField
      label={label} value={value} onChange={onChange} min={addYears(on, -back)} max={addYears(on, ahead)} clearable={clearable} error={error}
      shown={isIsoDate(value) ? dayWithWeekday(value, on) : ''} placeholder={placeholder ?? words.pickDay}
    />
  )
}

type ButtonsProps = { readonly model: ChecklistModel; readonly step: ChecklistStep; readonly marked: boolean; readonly onSave: () => void; readonly onClose: () => void }

function Buttons({ model, step, marked, onSave, onClose }: ButtonsProps) {
  const unmark = () => {
    takeBack(model, step)
    onClose()
  }
  return (
    <ButtonRow>
      {marked ? <Button kind='outline' onPress={unmark}>{words.unmark}</Button> : null}
      <Button wide onPress={onSave}>{words.save}</Button>
    </ButtonRow>
  )
}

/** The last step of a claim is the money, not a filing. */
function kindOf({ list }: ChecklistModel, step: ChecklistStep): 'submit' | 'result' | 'paid' {
  if (step.kind === 'submit') return 'submit'
  return list.id === 'handClaim' ? 'paid' : 'result'
}

/** Only the result of a filing list is a filing; a paid-out claim is not. */
const files = ({ facts, list }: ChecklistModel, step: ChecklistStep): boolean => step.kind === 'result' && list.id === facts.toFile

function problemsOf({ day, until, note }: Form): Problems {
  const checked = checkNote(note)
  const bad = checked.kind === 'ok' || checked.kind === 'empty' ? undefined : words.noteProblems[checked.kind]
  return { ...(bad === undefined ? {} : { note: bad }), ...(until !== '' && until < day ? { until: words.untilTooEarly } : {}) }
}

/** A filing that is not in force after all leaves the record with its mark. */
function takeBack(model: ChecklistModel, step: ChecklistStep): void {
  const mark = model.standing.rows.find((row) => row.step.id === step.id)?.mark
  const undoMark = model.put(step, null)
  const undoFiling = files(model, step) && model.member !== undefined && mark !== undefined ? dropFiling(model.member, mark.on) : () => undefined
  model.say(copy.toast.undone(model.fill(step.title)), () => {
    undoMark()
    undoFiling()
  })
}

function write(model: ChecklistModel, step: ChecklistStep, { day, until, note }: Form & { readonly day: IsoDate }): void {
  const checked = checkNote(note)
  const mark: ProgressMark = { on: day, ...(checked.kind === 'ok' ? { note: checked.note } : {}) }
  const undoMark = model.put(step, mark)
  const { member, facts, answers, fill } = model
  if (!files(model, step) || member === undefined || facts.toFile === 'none') return model.say(copy.toast.done(fill(step.title)), undoMark)
  const undoFiling = recordFiling(member, answers, { kind: facts.toFile, from: day, ...(isIsoDate(until) ? { until } : {}) })
  const open = facts.toFile === 'longTerm' && until === ''
  model.say(open ? copy.toast.filedOpen : copy.toast.filed, () => {
    undoMark()
    undoFiling()
  })
}
