import type { Entry } from '@/domain/deadline/entry'
import { checkEntry, emptyEntry, ENTRY_KINDS, formOfEntry, type EntryForm } from './entry-form'

const ON = '2026-11-22'
const form = (changes: Partial<EntryForm>): EntryForm => ({ ...emptyEntry(''), ...changes })

it.each([
  ['something of one\'s own', { title: '换医保卡', day: '2026-12-08' }, { kind: 'own', title: '换医保卡', on: '2026-12-08' }],
  ['every month', { title: '缴灵活就业', day: '2026-12-08', every: 'month' }, { kind: 'own', title: '缴灵活就业', on: '2026-12-08', every: 'month' }],
  ['the same for one person', { title: '换卡', day: '2026-12-08', memberId: 'mum' }, { kind: 'own', title: '换卡', on: '2026-12-08', memberId: 'mum' }],
  ['a bill of today', { kind: 'claim', memberId: 'dad', day: ON }, { kind: 'claim', memberId: 'dad', endedOn: ON }],
  ['a transfer', { kind: 'transfer', memberId: 'me', day: '2026-11-10' }, { kind: 'transfer', memberId: 'me', appliedOn: '2026-11-10' }],
  ['惠民保 with its last day alone', { kind: 'supplementary', title: '衢惠保', day: '2026-12-20' }, { kind: 'supplementary', name: '衢惠保', to: '2026-12-20' }],
  [
    '惠民保 of one day, with its price',
    { kind: 'supplementary', title: '衢惠保', from: '2026-12-20', day: '2026-12-20', cost: '100' },
    { kind: 'supplementary', name: '衢惠保', from: '2026-12-20', to: '2026-12-20', cost: 10000 }
  ]
] as const)('takes %s', (_, changes, draft) => {
  expect(checkEntry(form(changes), ON)).toEqual({ kind: 'ok', draft })
})

it.each([
  ['no words', { day: '2026-12-08' }, { title: 'empty' }],
  ['an ID number', { title: '330802195601011234', day: '2026-12-08' }, { title: 'id-number' }],
  ['no day', { title: '换卡' }, { day: 'day' }],
  ['half a day', { title: '换卡', day: '2026-12' }, { day: 'day' }],
  ['a bill without a person', { kind: 'claim', day: ON }, { memberId: 'who' }],
  ['a bill of tomorrow', { kind: 'claim', memberId: 'dad', day: '2026-11-23' }, { day: 'future' }],
  ['an application of tomorrow', { kind: 'transfer', memberId: 'dad', day: '2026-11-23' }, { day: 'future' }],
  ['a window that ends before it begins', { kind: 'supplementary', title: '衢惠保', from: '2026-12-21', day: '2026-12-20' }, { from: 'order' }],
  ['a price in words', { kind: 'supplementary', title: '衢惠保', day: '2026-12-20', cost: '一百' }, { cost: 'cost' }],
  ['a price below zero', { kind: 'supplementary', title: '衢惠保', day: '2026-12-20', cost: '-1' }, { cost: 'cost' }]
] as const)('refuses %s', (_, changes, problems) => {
  expect(checkEntry(form(changes), ON)).toEqual({ kind: 'problems', problems })
})

const entries: readonly Entry[] = [
  { kind: 'own', id: 'e', title: '换卡', on: '2026-12-08', memberId: 'mum' },
  { kind: 'own', id: 'e', title: '缴费', on: '2026-12-08', every: 'year' },
  { kind: 'claim', id: 'e', memberId: 'dad', endedOn: '2026-09-09' },
  { kind: 'transfer', id: 'e', memberId: 'me', appliedOn: '2026-11-10' },
  { kind: 'supplementary', id: 'e', name: '衢惠保', from: '2026-10-20', to: '2026-12-20', cost: 12345 as never }
]

it.each(entries.map((entry) => [entry.kind, entry] as const))('opening and saving %s changes nothing', (_, entry) => {
  const { id: _id, ...draft } = entry
  expect(checkEntry(formOfEntry(entry), ON)).toEqual({ kind: 'ok', draft })
})

it('offers every kind of entry', () => {
  expect([...ENTRY_KINDS].sort()).toEqual([...new Set(entries.map(({ kind }) => kind))].sort())
})
