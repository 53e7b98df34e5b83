import { act, fireEvent, render, screen, within } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { IsoDate } from '@/domain/date/iso-date'
import { pickTextFile, type PickedFile } from '@/platform/sharing/pick-file'
import { pasteText } from '@/platform/sharing/paste'
import { giveFile } from '@/platform/reminders/reminder-file'
import { ownText } from '@/policy/own/own-text'
import { makeBackup } from '@/state/backup'
import { useBackupDay } from '@/state/backup-day'
import { countUnkept, useEdits } from '@/state/edits'
import { eraseAll } from '@/state/erase'
import { useBefore } from '@/state/hand-over/arrival'
import { useReceiving } from '@/state/hand-over/receiving'
import { useHousehold, type MemberDraft } from '@/state/household'
import { useProgress } from '@/state/progress'
import { useStorageReport } from '@/state/storage-report'
import { HandOverScreen, ReceiveScreen, SendScreen } from './index'
import { codesOf, offersOn } from './send/choices'

jest.mock('@/platform/sharing/pick-file', () => ({ pickTextFile: jest.fn() }))
jest.mock('@/platform/sharing/paste', () => ({ pasteText: jest.fn() }))
jest.mock('@/platform/reminders/reminder-file', () => ({ giveFile: jest.fn() }))

const file = jest.mocked(giveFile)
const TODAY = '2026-11-22'
const draft = (nickname: string, more: Partial<MemberDraft> = {}): MemberDraft => ({ nickname, relation: 'other', insurance: 'resident', areaCode: '330800', years: [], ...more })
const add = (nickname: string, more: Partial<MemberDraft> = {}) => useHousehold.getState().add(draft(nickname, more))
const names = () => useHousehold.getState().members.map(({ nickname }) => nickname)
const backupText = (on: IsoDate) => {
  const made = makeBackup(on)
  return made.kind === 'made' ? made.text : made.kind
}
const settle = () => act(async () => undefined)
const tap = (text: string | RegExp) => fireEvent.click(screen.getByText(text))
const sheet = () => within(screen.getByRole('dialog'))
const hub = () => render(<HandOverScreen today={TODAY} />)
const pick = async (picked: PickedFile) => {
  jest.mocked(pickTextFile).mockResolvedValueOnce(picked)
  tap('从备份恢复')
  await settle()
}

beforeEach(() => {
  eraseAll()
  useReceiving.getState().startAgain()
  useBefore.setState({ states: null })
  useStorageReport.setState({ troubles: [] })
  add('爸爸')
  file.mockResolvedValue('downloaded')
})

describe('backup', () => {
  it('says what is too long to come back to a phone', async () => {
    useHousehold.setState({ members: [{ ...draft('婆'.repeat(400_000)), id: 'a' }] })
    hub()
    tap('备份到文件')
    await settle()
    expect(screen.getByText(/^备份做好了，但家人名单超过 1 MB/)).toBeInTheDocument()
  })

  it('hands over everything, and remembers the day and what is in it', async () => {
    hub()
    expect(screen.getByText('还没有备份过')).toBeInTheDocument()
    const text = backupText(TODAY)
    tap('备份到文件')
    await settle()
    expect(file).toHaveBeenLastCalledWith('anxin-yibao-2026-11-22.json', text, 'application/json')
    expect(screen.getByText('备份已保存到这台设备。')).toBeInTheDocument()
    expect(screen.getByText('上次备份是 11月22日')).toBeInTheDocument()
    act(() => void add('妈妈'))
    expect(countUnkept(useEdits.getState())).toBe(1)
    expect(screen.getByText('上次备份后改了 1 处')).toBeInTheDocument()
  })

  it.each([
    ['cancelled', '没有发出去'],
    ['full', '手机空间不够'],
    ['failed', '备份没存成'],
    ['unsupported', '这里存不了文件'],
    ['needs-tap', '请再点一次']
  ] as const)('that is %s is said, and counts as none', async (result, words) => {
    file.mockResolvedValue(result)
    hub()
    tap('备份到文件')
    await settle()
    expect(screen.getByText(new RegExp(words))).toBeInTheDocument()
    expect(useBackupDay.getState().on).toBe('')
  })

  it.each([
    ['something else', { kind: 'picked', text: 'hello' }, '它不是安心医保的备份'],
    ['what another app version made', { kind: 'picked', text: JSON.stringify({ app: 'anxin-yibao', backup: 1, on: TODAY, stores: { household: { state: {}, version: 99 } } }) }, '它是新版本做的备份'],
    ['too large a file', { kind: 'too-large' }, '它太大了'],
    ['a file that cannot be opened', { kind: 'failed' }, '没能打开它'],
    ['no chooser', { kind: 'unsupported' }, '这里选不了文件']
  ] as const)('refuses %s, says what is safe, and offers another file', async (_, picked, words) => {
    hub()
    await pick(picked)
    expect(sheet().getByText('这个文件读不出来')).toBeInTheDocument()
    expect(sheet().getByText(new RegExp(`${words}.*你现在的数据没有动`))).toBeInTheDocument()
    expect(names()).toEqual(['爸爸'])
    jest.mocked(pickTextFile).mockResolvedValueOnce({ kind: 'cancelled' })
    fireEvent.click(sheet().getByText('换个文件'))
    await settle()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})

/** A backup of 爸爸 and 妈妈, picked on a phone where only 别家 is. */
async function pickedOnAnother(): Promise<void> {
  add('妈妈')
  const text = backupText('2026-11-20')
  eraseAll()
  add('别家')
  const { unmount } = hub()
  await pick({ kind: 'picked', text })
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/hand-over/receive' })
  unmount()
  render(<ReceiveScreen today={TODAY} />)
}

describe('restoring', () => {
  it('says what comes before anything changes, and keeps both by itself', async () => {
    await pickedOnAnother()
    expect(screen.getByText(/11月20日的备份，备份里有 2 位家人/)).toBeInTheDocument()
    expect(names()).toEqual(['别家'])
    expect(screen.getByRole('button', { name: '收下' })).toHaveAttribute('aria-disabled', 'true')
    expect(screen.getByText('还有 2 位没选是谁')).toBeInTheDocument()
    tap('收下')
    expect(names()).toEqual(['别家'])
    tap('剩下的都是新的')
    tap('合进来 2 项')
    expect(names()).toEqual(['别家', '爸爸', '妈妈'])
  })

  it('takes the place of everything only when asked, says what goes, and can be undone', async () => {
    await pickedOnAnother()
    tap('整个换掉')
    expect(screen.getByText(/这部手机上有 1 处备份里没有，会没掉/)).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: '恢复' }))
    expect(names()).toEqual(['爸爸', '妈妈'])
    hub()
    tap('撤回')
    expect(names()).toEqual(['别家'])
    expect(screen.getByText('撤回了，和收下以前一样')).toBeInTheDocument()
    expect(screen.queryByText('撤回')).not.toBeInTheDocument()
  })

  it('says that nothing happened when the phone is full', async () => {
    await pickedOnAnother()
    tap('剩下的都是新的')
    jest.mocked(Taro.setStorageSync).mockImplementationOnce(() => {
      throw new Error('exceed storage max size')
    })
    tap('合进来 2 项')
    expect(Taro.showToast).toHaveBeenLastCalledWith(expect.objectContaining({ title: expect.stringMatching(/没有收：手机空间不够/) as string }))
    expect(names()).toEqual(['别家'])
  })

  it('can be left', async () => {
    await pickedOnAnother()
    tap('不收')
    expect(names()).toEqual(['别家'])
    expect(useReceiving.getState().ready).toBeNull()
  })
})

describe('handing over', () => {
  it('shows everything first, each person, and how many codes; the text is the codes', async () => {
    add('妈妈')
    render(<SendScreen today={TODAY} />)
    expect(screen.getByRole('radio', { name: /全家/ })).toHaveAttribute('aria-checked', 'true')
    expect(screen.getAllByRole('radio')).toHaveLength(3)
    expect(screen.getByRole('img', { name: '二维码，第 1 张，共 1 张' })).toBeInTheDocument()
    tap('复制成文字')
    await settle()
    tap('存成文件')
    await settle()
    expect(file).toHaveBeenLastCalledWith('anxin-yibao-handover-2026-11-22.json', expect.stringContaining('"handOver":1'), 'application/json')
  })

  it('says that there is nothing yet', () => {
    eraseAll()
    render(<SendScreen today={TODAY} />)
    expect(screen.getByText('还没有能传的')).toBeInTheDocument()
  })

  it('pasted, the differing fields are named and the newer day is chosen', async () => {
    const [one] = useHousehold.getState().members
    if (!one) throw new Error('nobody')
    useHousehold.setState({ members: [{ ...one, birthYear: 1958 }] })
    useEdits.setState({ days: { [`household/${one.id}`]: { on: '2026-11-21' } } })
    const [offer] = offersOn(TODAY)
    const text = offer ? codesOf(offer).join('\n') : ''
    useHousehold.setState({ members: [one] })
    useEdits.setState({ days: { [`household/${one.id}`]: { on: '2026-11-10' } } })
    jest.mocked(pasteText).mockResolvedValueOnce({ kind: 'pasted', text })
    render(<ReceiveScreen today={TODAY} />)
    tap('贴对方发来的文字')
    await settle()
    expect(screen.getByText('出生年：这里 没写，那边 1958 年')).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: /对方.*11月21日改 · 较新/ })).toHaveAttribute('aria-checked', 'true')
    fireEvent.click(screen.getByRole('radio', { name: /这部手机/ }))
    expect(screen.getByText('没有新的可收')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('radio', { name: /对方/ }))
    tap('收下 1 项')
    expect(useHousehold.getState().members[0]?.birthYear).toBe(1958)
  })

  it('a person who is called otherwise there can be said to be one of here', async () => {
    add('我妈', { relation: 'mother' })
    const [, mother] = useHousehold.getState().members
    const offer = offersOn(TODAY).find(({ choice }) => choice.kind === 'person' && choice.id === mother?.id)
    const text = offer?.text ?? ''
    eraseAll()
    add('妈妈', { relation: 'mother' })
    useReceiving.getState().hear(text)
    render(<ReceiveScreen today={TODAY} />)
    expect(screen.getByText('选一位')).toBeInTheDocument()
    expect(screen.getByText('还有 1 位没选是谁')).toBeInTheDocument()
    tap('对方的「我妈」')
    expect(sheet().getAllByRole('radio').filter((one) => one.getAttribute('aria-checked') === 'true')).toEqual([])
    fireEvent.click(sheet().getByText('妈妈'))
    expect(screen.getByText('没有新的可收')).toBeInTheDocument()
  })

  it('a namesake is nobody’s double until that is said; somebody new comes without a relation, and that is said', () => {
    eraseAll()
    add('爸爸', { relation: 'father', birthYear: 1958 })
    const text = offersOn(TODAY).find(({ choice }) => choice.kind === 'person')?.text ?? ''
    eraseAll()
    add('爸爸', { relation: 'father', birthYear: 1958 })
    useReceiving.getState().hear(text)
    render(<ReceiveScreen today={TODAY} />)
    expect(screen.getByText('选一位')).toBeInTheDocument()
    tap('对方的「爸爸」')
    fireEvent.click(sheet().getByText('新的一位'))
    expect(screen.getByText('关系没有带过来，收下后在「家庭」里选。')).toBeInTheDocument()
    tap('收下 1 项')
    expect(useHousehold.getState().members.map(({ relation }) => relation)).toEqual(['father', 'other'])
  })

  it('a case that the other side has finished and this one has not: said before it is taken', () => {
    const [one] = useHousehold.getState().members
    const walked = { id: 'caseaaaaaa', member: one?.id ?? '', list: 'before-care', about: '', begunOn: '2026-11-01', marks: { '*': { a: { on: '2026-11-01' } } } } as const
    useProgress.setState({ cases: [{ ...walked, endedOn: '2026-11-20' }] })
    const [offer] = offersOn(TODAY)
    useProgress.setState({ cases: [walked] })
    useReceiving.getState().hear(offer?.text ?? '')
    render(<ReceiveScreen today={TODAY} />)
    expect(screen.getByText('对方已办结，收下后这里也办结。')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('radio', { name: /这部手机/ }))
    expect(screen.queryByText('对方已办结，收下后这里也办结。')).not.toBeInTheDocument()
  })

  it.each([
    ['https://example.org/', '这不是安心医保的码。'],
    ['AXYB1ABCDEFG0102XX', '这张没读全。'],
    [ownText('330800', []), '这是抄出来的地方，没有家人。'],
    ['{"a":1}', '这不是安心医保存的。']
  ])('%s is said for what it is', async (text, lead) => {
    jest.mocked(pasteText).mockResolvedValueOnce({ kind: 'pasted', text })
    render(<ReceiveScreen today={TODAY} />)
    tap('贴对方发来的文字')
    await settle()
    expect(screen.getByText(lead)).toBeInTheDocument()
  })

  it('what was copied out of a place belongs elsewhere, and is led there', async () => {
    jest.mocked(pasteText).mockResolvedValueOnce({ kind: 'pasted', text: ownText('330800', []) })
    render(<ReceiveScreen today={TODAY} />)
    tap('贴对方发来的文字')
    await settle()
    tap('去贴上')
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/packages/own-place/index' })
  })
})
