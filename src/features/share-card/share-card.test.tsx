import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { savePicture, type SaveResult } from '@/platform/sharing/album'
import { copyText } from '@/platform/sharing/clipboard'
import { cardPicture } from '@/shell/words-card/card-picture'
import { shareCard, titled, type SharedCard } from '@/shell/words-card/share'
import { ShareScreen } from './index'

jest.mock('@/platform/sharing/album', () => ({ savesToAlbum: false, canOpenAlbumSettings: true, openAlbumSettings: jest.fn(), savePicture: jest.fn() }))
jest.mock('@/platform/sharing/clipboard', () => ({ systemConfirmsCopy: false, copyText: jest.fn(async () => 'copied') }))

const card = { title: '估算结果', subtitle: '住院 · 衢州三级 · 11月22日', blocks: [{ head: '算出来', lines: ['家里付 ¥1,000.00'] }], doubts: ['来源不一致'], foot: ['估算，不是结算单'] }
const open = (shared: SharedCard) => {
  shareCard(shared)
  return render(<ShareScreen />)
}
const show = (who?: string) => open({ of: (named) => ({ card: { ...card, title: titled(card.title, who, named) } }), fileName: '估算', who })
const save = async (result: SaveResult) => {
  jest.mocked(savePicture).mockResolvedValueOnce(result)
  await act(async () => void fireEvent.click(screen.getByText('下载图片')))
}
const saved = () => jest.mocked(savePicture).mock.calls.at(-1)?.[0]
const said = () => expect(Taro.showToast).toHaveBeenLastCalledWith(expect.objectContaining({ title: expect.any(String) as string }))

beforeEach(() => jest.mocked(copyText).mockClear())

it('shows what is saved, mark by mark, before anything is saved', async () => {
  show()
  expect(savePicture).not.toHaveBeenCalled()
  for (const mark of cardPicture(card).marks) if (mark.kind === 'text') expect(screen.getByText(mark.text)).toBeInTheDocument()
  await save('downloaded')
  expect(saved()).toEqual(cardPicture(card))
  expect(copyText).not.toHaveBeenCalled()
})

it('a name stands on it only after somebody says so', async () => {
  show('爸爸')
  expect(screen.queryByText('爸爸 · 估算结果')).toBeNull()
  fireEvent.click(screen.getByRole('switch', { name: /写上称呼/ }))
  expect(screen.getByText('爸爸 · 估算结果')).toBeInTheDocument()
})

it('what is copied after a refusal is what the switch says', async () => {
  open({ of: (named) => ({ card, text: named ? '溪桐的单子' : '这位家人的单子' }), fileName: '单子', who: '溪桐' })
  await save('refused')
  expect(copyText).toHaveBeenLastCalledWith('这位家人的单子')
  fireEvent.click(screen.getByRole('switch', { name: /写上称呼/ }))
  await save('refused')
  expect(copyText).toHaveBeenLastCalledWith('溪桐的单子')
})

it.each([
  ['the album is refused', 'refused', true],
  ['the privacy notice is refused', 'privacy-refused', false],
  ['it cannot be drawn', 'failed', false]
] as const)('%s: the text is copied instead', async (_, result, settings) => {
  show()
  await save(result)
  expect(copyText).toHaveBeenLastCalledWith(expect.stringContaining('来源不一致'))
  expect(screen.queryByText('去设置里打开相册权限') !== null).toBe(settings)
  said()
})

it.each([
  ['refused', '图片没存成，文字也没复制成，可以截图'],
  ['privacy-refused', '没同意隐私说明，没存也没复制，可以截图']
] as const)('%s: a copy that fails as well is not said to be one', async (result, title) => {
  jest.mocked(copyText).mockResolvedValueOnce('refused')
  show()
  await save(result)
  expect(Taro.showToast).toHaveBeenLastCalledWith(expect.objectContaining({ title }))
})

it('closing the question is not a refusal', async () => {
  show()
  await save('cancelled')
  expect(copyText).not.toHaveBeenCalled()
})

it('goes as words as well', async () => {
  show()
  fireEvent.click(screen.getByText('改发文字'))
  expect(screen.getByText(/家里付 ¥1,000.00/)).toBeInTheDocument()
  await act(async () => void fireEvent.click(screen.getByText('复制文字')))
  expect(copyText).toHaveBeenLastCalledWith(expect.stringContaining('住院 · 衢州三级 · 11月22日'))
})
