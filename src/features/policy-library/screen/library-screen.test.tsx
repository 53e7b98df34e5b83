import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { resetTaro } from '../../../../test/taro'
import { authoredPlace } from '@/policy/data/authored'
import { lookElsewhere } from '@/policy/data/place-data'
import { useHousehold } from '@/state/household'
import { libraryAreas } from '../rows/areas'
import { conflictCount, lineCount } from '../rows/entries'
import { libraryOf } from '../rows/library'
import { LibraryScreen } from './library-screen'

const open = (query: Record<string, string> = {}) => render(<LibraryScreen today='2026-11-22' query={query} />)
const search = (text: string) => {
  const field = screen.getByLabelText('搜政策')
  fireEvent.input(field, { target: { value: text } })
  return field
}
const headings = (level: number) => screen.getAllByRole('heading').filter((one) => one.getAttribute('aria-level') === String(level)).map((one) => one.textContent)
const tab = (name: string) => screen.getByRole('tab', { name })
const tap = (element: HTMLElement) => fireEvent.click(element)

beforeEach(() => {
  resetTaro()
  useHousehold.setState({ members: [], lastRemoved: null })
})

describe('what stands on top', () => {
  it('counts what there is and what disagrees from the data, and says what the sources are worth', () => {
    open({ area: '330800' })
    const { entries } = libraryOf('330800')
    expect(screen.getByText(`衢州 ${lineCount(entries)} 条，${conflictCount(entries)} 条对不上。`)).toBeInTheDocument()
    expect(screen.getByText(/第三方网页.*0570-12393/)).toBeInTheDocument()
  })

  it('says nothing of contradictions where there are none, and offers no filter for them', () => {
    open({ area: '361000' })
    expect(screen.getByText(`抚州 ${lineCount(libraryOf('361000').entries)} 条。`)).toBeInTheDocument()
    expect(screen.queryByText('只看这些')).toBeNull()
  })
})

describe('which place', () => {
  it.each([
    ['the nation for somebody without a family', undefined, '全国'],
    ['the first member\'s', '500000', '重庆'],
    ['the nation where the family\'s place has no data', '450300', '全国']
  ])('at first: %s', (_case, areaCode, chosen) => {
    if (areaCode !== undefined) useHousehold.getState().add({ nickname: '我', relation: 'self', insurance: 'employee', areaCode, years: [] })
    open()
    expect(screen.getByRole('radio', { name: chosen })).toHaveAttribute('aria-checked', 'true')
  })

  it('changes by a chip, and keeps the topic where that place has it', () => {
    open({ area: '330800' })
    tap(tab('大病'))
    tap(screen.getByRole('radio', { name: '北京' }))
    expect(headings(3)).toEqual(['职工大病保险怎么算'])
    tap(screen.getByRole('radio', { name: '上海' }))
    expect(tab('全部')).toHaveAttribute('aria-selected', 'true')
  })

  it('any other comes from the list, and then has a chip', () => {
    open()
    tap(screen.getByRole('radio', { name: `全部 ${libraryAreas.length} 处` }))
    const sheet = screen.getByRole('dialog', { name: '看哪里的' })
    fireEvent.input(within(sheet).getByLabelText('搜地名'), { target: { value: 'qd' } })
    tap(within(sheet).getByRole('radio', { name: /青岛/ }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('radio', { name: '青岛' })).toHaveAttribute('aria-checked', 'true')
    expect(headings(3)).toContain('断了要等多久')
  })

  it('arrow keys only come to the chip that opens the list', () => {
    open()
    const more = screen.getByRole('radio', { name: `全部 ${libraryAreas.length} 处` })
    fireEvent.keyDown(screen.getAllByRole('radio')[0] as HTMLElement, { key: 'ArrowLeft' })
    expect(more).toHaveFocus()
    expect(screen.queryByRole('dialog')).toBeNull()
    fireEvent.keyDown(more, { key: 'Enter' })
    expect(screen.getByRole('dialog', { name: '看哪里的' })).toBeInTheDocument()
  })

  it('leads to the rules above it', () => {
    open({ area: '350300' })
    tap(screen.getByText('没写的，照福建的'))
    expect(screen.getByText(/^福建 \d+ 条/)).toBeInTheDocument()
    tap(screen.getByText('没写的，照全国的'))
    expect(screen.getByText(/^全国 \d+ 条/)).toBeInTheDocument()
    expect(screen.queryByText(/^没写的/)).toBeNull()
  })
})

describe('a statement', () => {
  const card = (title: string) => screen.getByText(title).closest('.ax-card') as HTMLElement

  it('shows the answer, each source with what it says, where, its grade and period, which is used, what is not, and why', () => {
    open({ area: '330800', fact: '330800.account-retired' })
    const fact = card('退休职工每月划入多少')
    expect(fact).toHaveTextContent('来源不一致')
    expect(fact).toHaveTextContent('3,100 × 2.5% = 77.50 元/月。')
    expect(fact).toHaveTextContent('没采用原文：775 元/月。')
    expect(fact).toHaveTextContent('11月22日看过')
    const claims = within(fact).getAllByRole('listitem')
    expect(claims).toHaveLength(2)
    expect(claims[0]).toHaveTextContent('衢州 2025采用未核对')
    expect(claims[0]).toHaveTextContent('正文「个人账户划入标准调整」 · 2025')
  })

  it('says 「采用」 only of claims that are', () => {
    open({ area: '330800' })
    const claims = within(card('居民医保一人缴多少')).getAllByRole('listitem')
    expect(claims.map((claim) => within(claim).queryByText('采用') !== null)).toEqual([true, true, false, false, false])
  })

  it('opens a source: who, how good, which period, when it was seen', () => {
    open({ area: '330800' })
    tap(within(card('居民医保一人缴多少')).getByRole('link', { name: '来源 2：柯城 2025' }))
    const sheet = screen.getByRole('dialog')
    for (const words of ['柯城区居民医保 2025 年度缴费', '聚合站 jiusongjiankang.com', '没有核对', '2025 年度', '2026年11月22日', '没有能复制的网址']) {
      expect(sheet).toHaveTextContent(words)
    }
    tap(screen.getByLabelText('关闭'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('can be taken along as text; where the phone refuses, it says what to do', async () => {
    open({ area: '330800' })
    tap(screen.getByRole('button', { name: '居民医保一人缴多少，出处和转发' }))
    expect(within(screen.getByRole('dialog')).getAllByRole('listitem')).toHaveLength(5)
    tap(screen.getByText('复制文字'))
    await waitFor(() => expect(Taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '没复制成，请长按文字自己选。' })))
  })
})

describe('figures that a calculation uses', () => {
  it('are rows with their value, under the name of the care, with the year and what uses them', () => {
    open({ area: '330800' })
    tap(tab('住院'))
    const card = screen.getByText('居民住院怎么算').closest('.ax-card') as HTMLElement
    expect(card).toHaveTextContent('2025 年度')
    expect(card).toHaveTextContent('估算用')
    expect(within(card).getByRole('button', { name: '起付线 · 三级，七百元' })).toBeInTheDocument()
  })

  it('open what is behind them; a source opened from there leads back', () => {
    open({ area: '330800' })
    tap(tab('住院'))
    tap(screen.getByRole('button', { name: /^报销比例 · 本地/ }))
    const sheet = screen.getByRole('dialog', { name: '报销比例 · 本地 · 一级及以下' })
    expect(sheet).toHaveTextContent('居民住院怎么算 · 2025 年度')
    expect(sheet).toHaveTextContent('85% 已含这 5 点')
    expect(sheet).toHaveTextContent('为什么这样用。原文先写 85%')
    tap(within(sheet).getAllByRole('link')[0]!)
    expect(screen.getByRole('dialog')).toHaveTextContent('最新衢州医保政策')
    tap(screen.getByLabelText('关闭'))
    expect(screen.getByRole('dialog', { name: '报销比例 · 本地 · 一级及以下' })).toBeInTheDocument()
    tap(screen.getByLabelText('关闭'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('what is not computed', () => {
  it('is listed with the reason', () => {
    open({ area: '330800' })
    tap(tab('没算'))
    expect(screen.getByText('居民住院封顶线')).toBeInTheDocument()
    expect(screen.getByText('来源没写全年最多报多少，没有按封顶线截断。')).toBeInTheDocument()
  })
})

describe('searching', () => {
  it('counts while typing, and shows when asked', () => {
    open({ area: '330800' })
    const before = headings(3)
    search('动态码')
    expect(screen.getByText('找到 1 条')).toBeInTheDocument()
    expect(headings(3)).toEqual(before)
    tap(screen.getByText('看结果'))
    expect(headings(3)).toEqual(['医保码丢了怎么办'])
    expect(screen.getByText('搜「动态码」，找到 1 条')).toBeInTheDocument()
    expect(Array.from(document.querySelectorAll('.ax-highlight'), (node) => node.textContent)).toEqual(['动态码'])
  })

  it('Enter asks too', () => {
    open({ area: '330800' })
    fireEvent.keyDown(search('动态码'), { key: 'Enter' })
    expect(headings(3)).toEqual(['医保码丢了怎么办'])
  })

  it.each(['.*', '(起付', '[', '\\', '🙂', '<b>'])('%s is looked for as it stands: nothing, and a way back', (nonsense) => {
    open({ area: '330800' })
    fireEvent.keyDown(search(nonsense), { key: 'Enter' })
    expect(screen.getByText(`没有「${nonsense}」`)).toBeInTheDocument()
    tap(within(screen.getByRole('status')).getByText('看全部'))
    expect(headings(3).length).toBeGreaterThan(1)
    expect(screen.getByLabelText('搜政策')).toHaveValue('')
  })

  it('an emptied field looks for nothing', () => {
    open({ area: '330800' })
    fireEvent.keyDown(search('动态码'), { key: 'Enter' })
    tap(screen.getByLabelText('清空'))
    expect(headings(3).length).toBeGreaterThan(1)
  })

  it('goes with a topic and with what disagrees', () => {
    open({ area: '330800' })
    tap(tab('住院'))
    tap(screen.getByText('只看这些'))
    fireEvent.keyDown(search('5 点'), { key: 'Enter' })
    expect(screen.getAllByRole('button', { name: /^报销比例/ })).toHaveLength(1)
    expect(screen.queryByRole('button', { name: /^起付线/ })).toBeNull()
  })
})

describe('a question about a place', () => {
  const lines = () => within(screen.getByRole('list', { name: '可能是这些' })).getAllByRole('button').map(({ textContent }) => textContent ?? '')

  it('without data of its own is told so, and nothing of the place on the screen is taken for it', () => {
    open({ area: '330800' })
    search('桂林门槛费多少')
    const [first, ...rest] = lines()
    expect(first).toBe('没有桂林自己的缴费和报销资料，看全国的')
    expect(rest.length).toBeGreaterThan(0)
    expect(rest.filter((line) => !/ · (桂林|全国) · /.test(line))).toEqual([])
    tap(screen.getByText('没有桂林自己的缴费和报销资料，看全国的'))
    expect(screen.getByText(/^桂林 \d+ 条/)).toBeInTheDocument()
    expect(lines()[0]).toBe('没有桂林自己的缴费和报销资料，看全国的')
  })

  it('whose data were not fetched says so, and opens it once they are here', () => {
    // A place that no test above has opened: what was once here stays here.
    const here = new Set(['330800', '000000', '330000'])
    lookElsewhere((code) => (here.has(code) ? authoredPlace(code) : undefined))
    open({ area: '330800' })
    search('无锡门槛费多少')
    expect(lines()[0]).toBe('无锡的资料还没取，点这里取')
    expect(lines().slice(1).filter((line) => !line.includes('全国'))).toEqual([])
    here.add('320200').add('320000')
    tap(screen.getByText('无锡的资料还没取，点这里取'))
    expect(screen.getByText(/^无锡 \d+ 条/)).toBeInTheDocument()
    lookElsewhere(authoredPlace)
  })

  it('at hand is answered by that place and the nation alone, each line with how sure it is', () => {
    open({ area: '330800' })
    search('重庆门槛费多少')
    expect(lines()[0]).toBe('看重庆的')
    for (const line of lines().slice(1)) expect(line).toMatch(/ · (重庆|全国) · (官方|官方转载|媒体、医院|聚合网站|未核对|推定)/)
  })
})

describe('only what disagrees', () => {
  it('leaves nothing else, and says so where there is nothing', () => {
    open({ area: '330800' })
    tap(screen.getByText('只看这些'))
    expect(screen.queryByText('没算')).not.toBeNull() // the tab stays
    expect(headings(2)).not.toContain('没算')
    tap(tab('没算'))
    expect(screen.getByText('这里没有对不上的')).toBeInTheDocument()
    tap(within(screen.getByRole('status')).getByText('看全部'))
    expect(screen.getByText('只看这些')).toBeInTheDocument()
  })
})

describe('pages', () => {
  it('replace one another and end at both ends', () => {
    open({ area: '000000' })
    const first = headings(3)
    expect(screen.getByRole('button', { name: '上一页' })).toHaveAttribute('aria-disabled', 'true')
    tap(screen.getByRole('button', { name: '下一页' }))
    expect(screen.getByText(/^第 2 页，共 \d+ 页$/)).toBeInTheDocument()
    expect(headings(3).filter((title) => first.includes(title))).toEqual([])
    tap(screen.getByRole('button', { name: '上一页' }))
    expect(headings(3)).toEqual(first)
  })

  it('begin anew with every choice', () => {
    open({ area: '000000' })
    tap(screen.getByRole('button', { name: '下一页' }))
    tap(tab('办事'))
    expect(headings(3)).toContain('12393 什么时候有人接')
    expect(screen.queryByText('下一页')).toBeNull()
  })
})

describe('a shared link', () => {
  it('opens the page with its card, which is marked', () => {
    open({ area: '000000', fact: 'nation.lost-card' })
    const card = screen.getByText('实体卡丢了去哪补').closest('.lib-card')
    expect(card).toHaveClass('lib-card--linked')
    expect(document.querySelectorAll('.lib-card--linked')).toHaveLength(1)
  })

  it.each([
    ['a card that is gone', { area: '330800', fact: '330800.gone' }, '衢州'],
    ['rubbish', { area: '<script>', fact: '"><img>' }, '全国']
  ])('says so of %s, and shows the rest', (_case, query, place) => {
    open(query)
    expect(screen.getByText(/链接里的那一条没找到/)).toBeInTheDocument()
    expect(screen.getByText(new RegExp(`^${place} \\d+ 条`))).toBeInTheDocument()
  })
})

it('goes back', () => {
  open()
  tap(screen.getByLabelText('返回'))
  expect(Taro.reLaunch).toHaveBeenCalled()
})
