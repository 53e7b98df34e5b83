import { askedFields, fieldProblems, onlyAsked, type FieldRow, type FieldTable } from '@/domain/form/fields'
import { parseYuan, type ParsedYuan } from '@/domain/money/parse-yuan'
import { SHEET_FIELDS, type SheetField } from '@/domain/settlement-sheet'
import { EMPTY_SHEET, type SheetForm } from '@/state/bills'

export type AmountProblem = Exclude<ParsedYuan['kind'], 'amount' | 'empty'>
export type FactField = 'who' | 'on' | 'care' | 'tier' | 'place' | 'city' | 'filing'
type Row = FieldRow<SheetForm, AmountProblem>

const isAway = ({ place }: SheetForm): boolean => place !== 'local'

const FACTS: Readonly<Record<FactField, Row>> = {
  who: {},
  on: {},
  care: {},
  tier: { asked: ({ care }) => care !== 'pharmacy' },
  place: {},
  city: { asked: isAway },
  // Emergency care counts as filed, so nobody is asked.
  filing: { asked: (form) => isAway(form) && form.care !== 'emergency' }
}

export const AMOUNTS: readonly SheetField[] = SHEET_FIELDS

function amountProblem(text: string | undefined): AmountProblem | undefined {
  const { kind } = parseYuan(text ?? '')
  return kind === 'amount' || kind === 'empty' ? undefined : kind
}

const TABLE: FieldTable<SheetForm, FactField | SheetField, AmountProblem> = {
  ...FACTS,
  ...(Object.fromEntries(AMOUNTS.map((field): [SheetField, Row] => [field, { problem: ({ amounts }) => amountProblem(amounts[field]) }])) as Record<SheetField, Row>)
}

export const askedOf = (form: SheetForm) => askedFields(TABLE, form)

export type Problems = Partial<Record<FactField | SheetField, AmountProblem>>

export const problemsOf = (form: SheetForm): Problems => fieldProblems(TABLE, form)

/** The answers that count: a filing of care at home is none. */
export const countedForm = (form: SheetForm): SheetForm => onlyAsked(form, EMPTY_SHEET, TABLE, askedOf(form))
