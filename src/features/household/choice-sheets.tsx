import { FILINGS } from '@/domain/benefit/bill'
import { HARDSHIPS } from '@/domain/benefit/person'
import { ENROLMENTS, RELATIONS } from '@/domain/enrolment/member'
import { PlaceSheet } from '@/shell/place-sheet'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { RadioList, type RadioOption } from '@/ui/form/radio-list'
import { copy } from './member.copy'
import type { MemberForm } from './member-form'
import type { MemberModel } from './use-member-form'

export type SheetName = 'relation' | 'insurance' | 'area' | 'grade' | 'hardship' | 'filing'

export type ChoiceSheetsProps = {
  readonly model: MemberModel
  readonly grades: readonly string[]
  readonly open: SheetName | null
  readonly onClose: () => void
}

const relationOptions = RELATIONS.map((value) => ({ value, title: copy.relations[value] }))
const insuranceOptions = ENROLMENTS.map((value) => ({ value, title: copy.insurances[value], note: copy.insuranceNotes[value] }))
const hardshipOptions = HARDSHIPS.map((value) => ({ value, title: copy.hardships[value] }))
const filingOptions = [...FILINGS].sort((a, b) => Number(b === 'none') - Number(a === 'none')).map((value) => ({ value, title: copy.filings[value] }))

/** Every list of the form; one at a time is open. */
export function ChoiceSheets({ model, grades, open, onClose }: ChoiceSheetsProps) {
  const { form } = model
  const choose = (patch: Partial<MemberForm>) => {
    model.change(patch)
    onClose()
  }
  const list = { open, onClose }
  return (
    <>
      <ListSheet {...list} name='relation' options={relationOptions} value={form.relation} onChoose={(relation) => choose({ relation })} />
      <ListSheet {...list} name='insurance' options={insuranceOptions} value={form.insurance} onChoose={(insurance) => choose({ insurance })} />
      <ListSheet
        {...list}
        name='grade'
        options={grades.map((grade) => ({ value: grade, title: grade }))}
        value={form.grade}
        onChoose={(grade) => choose({ grade })}
      />
      <ListSheet {...list} name='hardship' options={hardshipOptions} value={form.hardship} onChoose={(hardship) => choose({ hardship })} />
      <ListSheet {...list} name='filing' options={filingOptions} value={form.filing ?? 'none'} onChoose={(filing) => choose({ filing })} />
      <PlaceSheet
        title={copy.fields.area}
        note={copy.areaNote}
        unknown={{ title: copy.areaMissing, note: copy.areaMissingNote }}
        value={form.areaCode}
        open={open === 'area'}
        onChoose={(areaCode) => choose({ areaCode, grade: areaCode === form.areaCode ? form.grade : undefined })}
        onClose={onClose}
      />
    </>
  )
}

type ListSheetProps<Value extends string> = {
  readonly name: Exclude<SheetName, 'area'>
  readonly open: SheetName | null
  readonly onClose: () => void
  readonly options: readonly RadioOption<Value>[]
  readonly value: Value | undefined
  readonly onChoose: (value: Value) => void
}

function ListSheet<Value extends string>({ name, open, onClose, options, value, onChoose }: ListSheetProps<Value>) {
  const title = copy.fields[name]
  return (
    <BottomSheet open={open === name} title={title} onClose={onClose}>
      <RadioList options={options} value={value} onChange={onChoose} label={title} />
    </BottomSheet>
  )
}
