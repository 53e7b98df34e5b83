import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { hasData } from '@/policy/geography/coverage'
import { places } from '@/policy/geography/place-list'
import { PlaceChoice } from './place-choice'

const onChoose = jest.fn()
const type = (word: string) => fireEvent.input(screen.getByLabelText('搜地名'), { target: { value: word } })
const settle = () => act(async () => undefined)
const rows = () => screen.getAllByRole('radio').map((row) => row.textContent)

beforeEach(async () => {
  onChoose.mockReset()
  render(<PlaceChoice label='在哪里参保' value='' unknown={{ title: '不知道' }} onChoose={onChoose} />)
  await settle()
})

it('sends a few with every key, and the rest when somebody asks', () => {
  expect(rows()).toHaveLength(41)
  type('河南')
  expect(rows()).toHaveLength(6)
  fireEvent.click(screen.getByText(/^还有 \d+ 个$/))
  expect(rows().length).toBeGreaterThan(16)
  type('河')
  expect(rows()).toHaveLength(6)
  type('')
  expect(rows()).toHaveLength(6)
})

it('a place with data of its own is taken at once', async () => {
  type('洛阳')
  fireEvent.click(screen.getByText('洛阳市'))
  await settle()
  expect(onChoose).toHaveBeenCalledWith('410300')
})

const bare = places.find(({ code }) => !hasData(code) && hasData(`${code.slice(0, 2)}0000`))

it('a place without any says first what stands in, and waits for a yes', async () => {
  if (bare === undefined) throw new Error('every place has data of its own')
  type(bare.short)
  fireEvent.click(screen.getByText(bare.name))
  await settle()
  expect(onChoose).not.toHaveBeenCalled()
  expect(screen.getByText(new RegExp(`没有${bare.short}自己的资料。先按.+和全国的算`))).toBeInTheDocument()
  fireEvent.click(screen.getByText(`自己填${bare.short}的数`))
  expect(Taro.navigateTo).toHaveBeenCalledWith(expect.objectContaining({ url: `/packages/own-place/edit?area=${bare.code}` }))
  expect(onChoose).not.toHaveBeenCalled()
  fireEvent.click(screen.getByText('换一个地方'))
  expect(screen.getByLabelText('搜地名')).toHaveValue(bare.short)
  fireEvent.click(screen.getByText(bare.name))
  fireEvent.click(screen.getByText(/^先按.+和全国的$/))
  await settle()
  expect(onChoose).toHaveBeenCalledWith(bare.code)
})

it('nothing found is said, and a way out stays', () => {
  type('没有这个地方')
  expect(screen.getByText(/没找到「没有这个地方」/)).toBeInTheDocument()
  expect(rows()).toEqual(['不知道'])
})
