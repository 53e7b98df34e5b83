import { askedFields, fieldProblems, onlyAsked, type FieldTable } from './fields'

type Form = { readonly ill: boolean; readonly days: string; readonly note: string; readonly open?: boolean }

const table: FieldTable<Form, 'ill' | 'days' | 'note', 'missing'> = {
  ill: {},
  days: { asked: ({ ill }) => ill, problem: ({ days }) => (days === '' ? 'missing' : undefined) },
  note: { problem: ({ note }) => (note === '' ? 'missing' : undefined) }
}
const empty: Form = { ill: false, days: '', note: '' }

it('asks what is always asked, and the rest where its rule says so, in the order of the table', () => {
  expect([...askedFields(table, empty)]).toEqual(['ill', 'note'])
  expect([...askedFields(table, { ...empty, ill: true })]).toEqual(['ill', 'days', 'note'])
})

it('names what is wrong with what is asked, and nothing of what is not', () => {
  expect(fieldProblems(table, empty)).toEqual({ note: 'missing' })
  expect(fieldProblems(table, { ...empty, ill: true })).toEqual({ days: 'missing', note: 'missing' })
  expect(fieldProblems(table, { ill: true, days: '3', note: 'x' })).toEqual({})
})

it('what was typed before a question went away does not count; keys of no question stay', () => {
  const form: Form = { ill: false, days: '3', note: 'x', open: true }
  expect(onlyAsked(form, empty, table, askedFields(table, form))).toEqual({ ill: false, days: '', note: 'x', open: true })
  expect(onlyAsked({ ...form, ill: true }, empty, table, askedFields(table, { ...form, ill: true }))).toEqual({ ...form, ill: true })
})
