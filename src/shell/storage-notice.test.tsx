import { act, render, screen } from '@testing-library/react'
import { clearTrouble, reportTrouble, useStorageReport, type StorageTrouble } from '@/state/storage-report'
import { StorageNotice } from './storage-notice'

afterEach(() => act(() => useStorageReport.setState({ troubles: [] })))

const after = (...troubles: StorageTrouble[]) => {
  render(<StorageNotice />)
  act(() => troubles.forEach(reportTrouble))
}

it('says nothing while all is well', () => {
  const { container } = render(<StorageNotice />)
  expect(container.textContent).toBe('')
})

it.each<[string, StorageTrouble, RegExp]>([
  ['damaged', { kind: 'damaged', store: 'household', keptAs: 'household.damaged-1', items: 'all' }, /有资料读不出来。家人名单存的内容坏了，已经另外收着/],
  ['written by a newer version', { kind: 'newer', store: 'progress', keptAs: 'in-place' }, /办到哪一步这一版看不懂/],
  ['not readable', { kind: 'unreadable', store: 'reminders' }, /提醒这次读不出来/],
  ['full', { kind: 'not-saved', store: 'estimates', why: 'full' }, /没存上，手机存满了。正在算的账单刚才的改动只在这次有效/],
  ['failing', { kind: 'not-saved', store: 'done', why: 'failed' }, /没存上。办好的事/],
  ['locked', { kind: 'not-saved', store: 'entries', why: 'would-overwrite' }, /自己记的事的旧资料还读不出来，怕盖掉/],
  ['of a store without a name', { kind: 'unreadable', store: 'later' }, /有的资料这次读不出来/]
])('says what is %s', (_, trouble, sentence) => {
  after(trouble)
  expect(document.body.textContent).toMatch(sentence)
})

it('says the same trouble of two stores once, and stops when it is over', () => {
  after({ kind: 'not-saved', store: 'done', why: 'full' }, { kind: 'not-saved', store: 'progress', why: 'full' })
  expect(screen.getAllByRole('alert')).toHaveLength(1)
  expect(document.body.textContent).toContain('办好的事、办到哪一步')
  act(() => {
    clearTrouble('not-saved', 'done')
    clearTrouble('not-saved', 'progress')
  })
  expect(screen.queryByRole('alert')).toBeNull()
})
