import type { ChecklistStep, StepKind } from './checklist'
import { checklistStanding } from './checklist-standing'

const step = (id: string, kind: StepKind, after?: string): ChecklistStep => ({
  id, kind, title: id, how: { text: '', basis: { kind: 'tip' } }, ...(after === undefined ? {} : { after })
})
const STEPS = [step('look', 'do'), step('papers', 'prepare'), step('more', 'prepare'), step('submit', 'submit', 'papers'), step('result', 'result', 'submit')]
const on = (day: '2026-11-20' | '2026-11-21' | '2026-11-22') => ({ on: day }) as const
const states = (marks: Parameters<typeof checklistStanding>[1]) => checklistStanding(STEPS, marks).rows.map(({ state }) => state)

describe('rows', () => {
  it.each([
    ['nothing done', {}, ['next', 'todo', 'todo', 'locked', 'locked']],
    ['the first done', { look: on('2026-11-20') }, ['done', 'next', 'todo', 'locked', 'locked']],
    ['out of order: the next is the first open one', { papers: on('2026-11-20') }, ['next', 'done', 'todo', 'todo', 'locked']],
    ['handed in', { look: on('2026-11-20'), papers: on('2026-11-20'), more: on('2026-11-20'), submit: on('2026-11-21') }, ['done', 'done', 'done', 'done', 'next']],
    ['only a locked one is left: nothing is next', { look: on('2026-11-20'), more: on('2026-11-20') }, ['done', 'next', 'done', 'locked', 'locked']],
    ['ticked although something before it is open: it stays ticked', { submit: on('2026-11-20') }, ['next', 'todo', 'todo', 'done', 'todo']]
  ])('%s', (_, marks, expected) => {
    expect(states(marks)).toEqual(expected)
  })

  it('says what a locked one waits for', () => {
    expect(checklistStanding(STEPS, {}).rows[3]?.waitsFor?.id).toBe('papers')
  })

  it('marks of steps that no longer apply do not count', () => {
    expect(checklistStanding(STEPS, { gone: on('2026-11-20'), look: on('2026-11-20') }).done).toBe(1)
  })
})

describe('the three states', () => {
  it.each([
    ['nothing', {}, 'open', 'open', 'open'],
    ['half of the papers', { papers: on('2026-11-20') }, 'open', 'open', 'open'],
    ['all papers: gathered on the later day', { papers: on('2026-11-21'), more: on('2026-11-20') }, '2026-11-21', 'open', 'open'],
    ['handed in without papers ticked', { submit: on('2026-11-21') }, 'open', '2026-11-21', 'open'],
    ['in force alone', { result: on('2026-11-22') }, 'open', 'open', '2026-11-22']
  ])('%s', (_, marks, ...expected) => {
    const { prepared, submitted, effective } = checklistStanding(STEPS, marks)
    expect([prepared, submitted, effective].map((state) => (state.kind === 'open' ? 'open' : state.on))).toEqual(expected)
  })

  it('keeps the note of the receipt', () => {
    expect(checklistStanding(STEPS, { result: { on: '2026-11-22', note: '回执 A1' } }).effective).toEqual({ kind: 'reached', on: '2026-11-22', note: '回执 A1' })
  })

  it('a list without papers has none gathered', () => {
    expect(checklistStanding([step('look', 'do')], { look: on('2026-11-20') }).prepared).toEqual({ kind: 'open' })
  })
})
