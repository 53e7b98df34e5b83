import { fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { Member } from '@/domain/enrolment/member'
import { casesOf } from '@/state/cases.cases'
import { useHousehold } from '@/state/household'
import { useProgress } from '@/state/progress'
import { FamilyAccountsScreen } from './accounts-screen'

const member = (id: string, more: Partial<Member>): Member => ({
  id, nickname: id, relation: 'other', insurance: 'resident', areaCode: '330800', years: [], ...more
})
const self = member('self', { nickname: '我', relation: 'self', insurance: 'employee' })
const dad = member('dad', { nickname: '爸爸', relation: 'father' })
const mom = member('mom', { nickname: '妈妈', relation: 'mother', areaCode: '500000' })
const show = () => render(<FamilyAccountsScreen today='2026-11-22' />)
const opened = () => jest.mocked(Taro.navigateTo).mock.calls.map(([{ url }]) => url)
const done = { on: '2026-11-20' } as const

beforeEach(() => {
  useHousehold.setState({ members: [self, dad, mom] })
  useProgress.setState({ cases: [], channels: {} })
})

it('tells three things apart: the code, the money in the province, the money across', () => {
  show()
  expect(screen.getByText('同一个省')).toBeInTheDocument()
  fireEvent.click(screen.getByRole('radio', { name: /家庭共济/ }))
  fireEvent.click(screen.getByRole('radio', { name: '不在一个省' }))
  expect(screen.getByRole('radio', { name: /医保钱包/ })).toHaveAttribute('aria-checked', 'true')
  expect(screen.getByText('两个省')).toBeInTheDocument()
  expect(screen.getByText(/国家医保局说是两回事/)).toBeInTheDocument()
})

it('says of each relative how far they are, and asks about the one elsewhere', () => {
  useProgress.setState({ cases: casesOf({ 'dad/familyProxy/nationalApp': { open: done } }) })
  show()
  expect(document.body).toHaveTextContent('亲情账户 1/6 步 · 家庭共济还没办')
  expect(screen.getByText('亲情账户不限地区；不在一个省，花账户里的钱先查医保钱包')).toBeInTheDocument()
  expect(screen.queryByText('我', { selector: '.ax-cell__title' })).toBeNull()
  fireEvent.click(screen.getByText('妈妈'))
  expect(opened()).toEqual(['/packages/family-accounts/choose?member=mom'])
})

it('goes straight on with what was begun', () => {
  useProgress.setState({ cases: casesOf({ 'dad/familyProxy/nationalApp': { open: done } }) })
  show()
  fireEvent.click(screen.getByRole('button', { name: '接着办：爸爸的亲情账户' }))
  expect(opened()).toEqual(['/packages/family-accounts/guide?guide=familyProxy&member=dad'])
})

it('offers the questions where nothing was begun, and where all is done', () => {
  const { unmount } = show()
  expect(screen.getByRole('button', { name: '帮我选：要办哪一样' })).toBeInTheDocument()
  unmount()
  useHousehold.setState({ members: [self, dad] })
  useProgress.setState({
    cases: casesOf({ 'dad/familyProxy/nationalApp': { 'see-code': done }, 'dad/familySharing/zheliban': { confirm: done } }),
    channels: { 'dad/familySharing': 'zheliban' }
  })
  show()
  expect(document.body).toHaveTextContent('亲情账户已生效 · 家庭共济已生效')
  expect(screen.getByText('办好了')).toBeInTheDocument()
  expect(screen.getByText('已绑 1 人，多数写最多 5 人')).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: '帮我选：要办哪一样' }))
  expect(opened()).toEqual(['/packages/family-accounts/choose'])
})

it('works with nobody in the family', () => {
  useHousehold.setState({ members: [] })
  show()
  fireEvent.click(screen.getByRole('button', { name: '添加家人' }))
  expect(opened()).toEqual(['/packages/household/member'])
})

it.each(['激活医保码', '居民医保缴费', '码和卡丢了', '转移接续', '居民医保停保'])('opens %s', (title) => {
  show()
  fireEvent.click(screen.getByText(title))
  expect(opened()[0]).toMatch(/^\/packages\/family-accounts\/guide\?guide=[a-zA-Z]+$/)
})
