import { act, fireEvent, render, screen } from '@testing-library/react'
import { create } from 'zustand'
import { useKeptDraft } from './use-kept-draft'

type Form = { readonly text: string }
const EMPTY: Form = { text: '' }
const useStore = create<{ readonly draft: Form; readonly keep: (draft: Form) => void }>()((set) => ({ draft: EMPTY, keep: (draft) => set({ draft }) }))
const kept = (): string => useStore.getState().draft.text
const elsewhere = (draft: Form): void => useStore.getState().keep(draft)

function Field({ name }: { readonly name: string }) {
  const { draft, keep } = useStore()
  const [form, setForm] = useKeptDraft<Form>('field', () => draft, { draft, keep })
  return (
    <>
      <input aria-label={name} value={form.text} onChange={({ target }) => setForm({ text: target.value })} />
      <button onClick={() => setForm({ text: '12' })}>twelve</button>
    </>
  )
}
const field = (name: string): HTMLElement => screen.getByLabelText(name)
const type = (name: string, text: string): void => void fireEvent.input(field(name), { target: { value: text } })
const later = (ms: number): void => act(() => void jest.advanceTimersByTime(ms))

beforeEach(() => {
  jest.useFakeTimers()
  useStore.setState({ draft: EMPTY })
})
afterEach(() => jest.useRealTimers())

it('is kept a moment after the last stroke, and at once when the page goes', () => {
  const { unmount } = render(<Field name='a' />)
  type('a', '1')
  later(399)
  expect(kept()).toBe('')
  later(1)
  expect(kept()).toBe('1')
  type('a', '12')
  unmount()
  expect(kept()).toBe('12')
})

it('a stroke made while the one before is being written stands', () => {
  render(<Field name='a' />)
  type('a', '1')
  act(() => {
    fireEvent.click(screen.getByText('twelve')) // not drawn yet when the moment is over: a slow phone
    jest.advanceTimersByTime(400)
  })
  expect(field('a')).toHaveValue('12')
  later(400)
  expect(kept()).toBe('12')
})

it('what another page wrote is shown, also what was there before, and never written over by a page below', () => {
  render(<><Field name='below' /><Field name='above' /></>)
  type('above', '1')
  later(400)
  expect(field('below')).toHaveValue('1')
  act(() => {
    elsewhere(EMPTY) // kept as a bill: the form is empty again
    jest.advanceTimersByTime(400)
  })
  later(800)
  expect([kept(), ...['below', 'above'].map((name) => (field(name) as HTMLInputElement).value)]).toEqual(['', '', ''])
  type('above', '1')
  later(400)
  const one = useStore.getState().draft
  act(() => elsewhere({ text: 'other' }))
  act(() => elsewhere(one))
  expect(field('above')).toHaveValue('1')
})
