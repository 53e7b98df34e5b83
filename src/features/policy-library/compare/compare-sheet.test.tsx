import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { libraryOf } from '../rows/library'
import { CompareSheet } from './compare-sheet'
import { yearsOf } from './sides'

const show = (code: string) => render(<CompareSheet library={libraryOf(code)} today='2026-11-28' onClose={() => undefined} />)
const sheet = () => within(screen.getByRole('dialog'))

it('shows the last two years of a place at once, with how sure each figure is', () => {
  show('310000')
  const [before, after] = yearsOf(libraryOf('310000')).slice(-2)
  expect(sheet().getAllByText(`上海 ${before}`).length).toBeGreaterThan(0)
  expect(sheet().getAllByText(`上海 ${after}`).length).toBeGreaterThan(0)
  expect(sheet().getAllByText(/官方|媒体、医院|聚合网站|未核对|推定/).length).toBeGreaterThan(1)
})

it('asks for another place where there is but one year, and says what one side does not know', async () => {
  show('330800')
  fireEvent.click(sheet().getByText('重庆市'))
  await act(async () => undefined)
  const names = sheet().getAllByText(/^(衢州|重庆) \d{4}/).map(({ textContent }) => textContent)
  expect(names.some((name) => name?.startsWith('重庆'))).toBe(true)
  expect(sheet().getAllByText('没有资料').length).toBeGreaterThan(0)
  fireEvent.click(sheet().getByText('换一个地方比'))
  expect(sheet().getByLabelText('搜地名')).toBeInTheDocument()
})

it('what stands in from above says from where, and no year is put over what was written for none', () => {
  show('330800')
  fireEvent.click(sheet().getByText('重庆市'))
  fireEvent.click(sheet().getByRole('radio', { name: '断了要等多久' }))
  expect(sheet().getByText('衢州 没写哪一年')).toBeInTheDocument()
  expect(sheet().queryByText(/^衢州 \d{4}/)).toBeNull()
  expect(sheet().getAllByText(/^照全国的 · /).length).toBeGreaterThan(0)
})
