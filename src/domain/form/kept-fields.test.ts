import { oneOf, readFields, textField } from './kept-fields'

type Form = { readonly name: string; readonly kind: 'a' | 'b' | undefined }
const read = (raw: unknown) => readFields<Form>(raw, { name: textField, kind: oneOf(['a', 'b'], undefined) })

it.each([
  ['whole', { name: 'x', kind: 'a' }, { name: 'x', kind: 'a' }],
  ['not yet answered', { name: '' }, { name: '', kind: undefined }],
  ['another answer', { name: '', kind: 'c' }, null],
  ['another type', { name: 7, kind: 'a' }, null],
  ['too long', { name: 'x'.repeat(201), kind: 'a' }, null],
  ['a field more', { name: '', kind: 'a', other: 1 }, null],
  ['nothing', null, null],
  ['no form', 'x', null]
])('%s', (_, raw, form) => expect(read(raw)).toEqual(form))
