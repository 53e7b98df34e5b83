// What a family does with the app, from home to every page: each tap and key once, the first use of each page included.
import type { Locator, Page } from '@playwright/test'
import { FIRST_STAY } from '../../e2e/families'
import type { Until } from './recorder'

type Role = 'button' | 'link' | 'radio' | 'tab' | 'checkbox' | 'switch' | 'textbox' | 'searchbox'
export type Step = { readonly page: string; readonly name: string; readonly at: (page: Page) => Locator; readonly key?: string; readonly until: Until }
export type Way = { readonly from: string; readonly stored: boolean; readonly steps: readonly Step[] }

const shown = (page: Page): Locator => page.locator('.taro_page:visible')
type Named = readonly [role: Role, name: string | RegExp]
const find = ([role, name]: Named, last = false) => (page: Page): Locator => {
  const all = shown(page).getByRole(role, { name, exact: typeof name === 'string' })
  return last ? all.last() : all.first()
}

/** Steps on one page. */
function on(page: string) {
  const tap = (name: string, at: Named, until: Until = 'paint'): Step => ({ page, name, at: find(at), until })
  return {
    tap,
    /** Inside the sheet on top. */
    within: (name: string, at: Named, until: Until = 'paint'): Step => ({ page, name, at: (shownPage) => shownPage.getByRole('dialog').getByRole(at[0], { name: at[1], exact: typeof at[1] === 'string' }).first(), until }),
    /** Every character is a key of its own, the first by itself. */
    type: (name: string, at: Named, text: string): readonly Step[] => [...text].map((key, i) => ({ page, name: i === 0 ? `${name}: first key` : `${name}: key ${i + 1}`, at: find(at), key, until: 'paint' })),
    close: (): Step => ({ page, name: 'close the sheet', at: (shownPage) => shownPage.getByRole('dialog').getByRole('button', { name: '关闭' }).last(), until: 'no sheet' })
  }
}

const HOME = 'pages/home/index'
const home = on(HOME)
const way = (...steps: readonly (Step | readonly Step[])[]): Way => ({ from: HOME, stored: true, steps: steps.flat() })
const from = (address: string, ...steps: readonly (Step | readonly Step[])[]): Way => ({ ...way(...steps), from: address })
const amount = (name: string): Named => ['textbox', `${name}（元）`]

const calendar = on('packages/calendar/index')
const entry = on('packages/calendar/entry')
const cover = on('packages/calendar/cover')
const estimator = on('packages/estimator/index')
const result = on('packages/estimator/result')
const household = on('pages/household/index')
const member = on('packages/household/member')
const quick = on('packages/household/quick')
const sample = on('packages/household/sample')
const reminders = on('packages/settings/reminders')
const old = on('packages/settings/old')
const privacy = on('packages/settings/privacy')
const filing = on('packages/out-of-area/index')
const checklist = on('packages/out-of-area/checklist')
const accounts = on('packages/family-accounts/index')
const choose = on('packages/family-accounts/choose')
const guide = on('packages/family-accounts/guide')
const library = on('packages/policy/index')
const places = on('packages/places/index')
const bills = on('packages/bills/index')
const paper = on('packages/bills/sheet')
const check = on('packages/bills/check')
const ownPlaces = on('packages/own-place/index')
const ownPlace = on('packages/own-place/edit')
const correct = on('packages/own-place/correct')
const counter = on('packages/counter/index')
const handOver = on('packages/hand-over/index')
const send = on('packages/hand-over/send')
const receive = on('packages/hand-over/receive')

export const WAYS: readonly Way[] = [
  way(
    home.tap('open the places', ['button', /^统筹区/], 'sheet'), home.type('search a place', ['searchbox', '搜地名'], 'quzhou'), home.type('search a place by one letter', ['searchbox', '搜地名'], 's'), home.close()
  ),
  way(
    calendar.tap('open', ['link', '日历'], 'page'), calendar.tap('next month', ['button', '下个月']), calendar.tap('the month after', ['button', '下个月']), calendar.tap('the month before', ['button', '上个月']),
    calendar.tap('open a matter', ['button', /^\d+ 周.*居民医保缴费/], 'sheet'), calendar.within('tick somebody', ['checkbox', /./]), calendar.close(),
    calendar.tap('a day', ['button', /^12月8日/]), calendar.tap('choose somebody', ['radio', '爸爸']), calendar.tap('everybody', ['radio', '全家']),
    calendar.tap('open the months', ['button', /换个月份/], 'sheet'), calendar.within('another year', ['button', '后一年']), calendar.close()
  ),
  way(
    calendar.tap('open', ['link', '日历'], 'page'), entry.tap('open', ['button', '记一件自己的事'], 'page'), entry.type('name it', ['textbox', '事情'], 'abc'), entry.tap('open whose it is', ['button', /^谁的/], 'sheet'),
    entry.within('choose whose it is', ['radio', /^爸爸/]), entry.tap('another kind', ['radio', /^惠民保/])
  ),
  way(
    calendar.tap('open', ['link', '日历'], 'page'), cover.tap('open', ['button', '个人账户、断缴、等待期，按人看'], 'page'), cover.tap('another person', ['radio', /老婆$/]), cover.tap('another month', ['radio', '6月']),
    cover.type('a base', ['textbox', '月缴费基数（元）'], '60'), cover.tap('open a source', ['link', /^来源/], 'sheet'), cover.close()
  ),
  way(
    estimator.tap('open', ['link', '估算'], 'page'), estimator.tap('another person', ['radio', /^奶奶/]), estimator.tap('choose a tier', ['radio', /^二级/]), estimator.type('an amount', amount('总费用'), '68400'),
    estimator.tap('elsewhere', ['radio', '外地']), estimator.tap('choose a filing', ['radio', /^备了，临时/]),
    estimator.tap('open a source', ['link', /^来源/], 'sheet'), estimator.close(), estimator.tap('open what is finer', ['button', /再填细一点/], 'sheet'), estimator.close(),
    result.tap('open', ['button', '看明细'], 'page'), result.tap('the other end', ['radio', '往多算']), result.tap('open a source', ['link', /^来源/], 'sheet'), result.close(), result.tap('keep', ['button', /^存到/])
  ),
  way(
    estimator.tap('open', ['link', '估算'], 'page'), estimator.tap('somebody else', ['radio', /^其他人/]), estimator.tap('open the areas', ['button', /^参保地/], 'sheet'), estimator.type('search an area', ['searchbox', '搜地名'], 'hang'),
    estimator.within('another area', ['radio', /^杭州市/]), estimator.tap('choose a tier', ['radio', /^三级/])
  ),
  way(
    household.tap('open', ['link', '家庭'], 'page'), household.tap('large type', ['switch', /^大字/]), household.tap('open the looks', ['button', /^深浅外观/], 'sheet'), household.close(), household.tap('open what erases', ['button', '清空全部数据'], 'sheet'), household.close(),
    member.tap('open', ['button', /^妈妈/], 'page'), member.type('the name', ['textbox', '称呼'], 'ab'), member.tap('open the relations', ['button', /^关系/], 'sheet'), member.within('choose a relation', ['radio', /^母亲/]),
    member.tap('open the areas', ['button', /^参保地/], 'sheet'), member.type('search an area', ['searchbox', '搜地名'], 'cd'), member.close(), member.tap('open the rest', ['button', /^困难身份/]), member.tap('save', ['button', '保存'], 'page')
  ),
  from(
    'pages/household/index', reminders.tap('open', ['button', /^提前几天提醒/], 'page'), reminders.tap('tick a day', ['checkbox', '提前 14 天']), reminders.tap('an hour later', ['button', '晚一小时'])
  ),
  from('pages/household/index', old.tap('open', ['button', '很早以前办完的事'], 'page')),
  from('pages/household/index', privacy.tap('open', ['button', /^你的信息在哪/], 'page')),
  from('pages/household/index', handOver.tap('open', ['button', /^备份和换手机/], 'page'), send.tap('open', ['button', /^给对方扫/], 'page'), send.tap('a choice', ['radio', /./])),
  from('packages/hand-over/index', receive.tap('open', ['button', /^从对方手机收/], 'page')),
  { from: HOME, stored: false, steps: [sample.tap('open', ['button', /先看示例一家/], 'page')] },
  { from: 'packages/household/member', stored: false, steps: [quick.tap('open', ['button', /^几位家人一起加/], 'page'), quick.tap('somebody', ['button', '女儿']), quick.tap('open the areas', ['button', /^参保地/], 'sheet')] },
  way(
    filing.tap('open', ['link', /^异地备案/], 'page'), filing.tap('another person', ['radio', /爸爸$/]), filing.tap('answer', ['radio', /^长住外地/]), filing.tap('next question', ['button', '下一问'])
  ),
  from(
    'packages/out-of-area/index', filing.tap('answer', ['radio', /^急诊/]), filing.tap('next question', ['button', '下一问'])
  ),
  from(
    'packages/out-of-area/checklist?h=330800&r=longStay&s=planned&t=42&c=inpatient&n=yes&w=grandpaaaa', checklist.tap('tick a step', ['checkbox', /^告诉医院/]), checklist.tap('open a step', ['button', /材料、时限、例外$/], 'sheet'), checklist.close(),
    checklist.tap('a tier', ['radio', '二级']), checklist.type('an amount', ['textbox', /^填一笔费用/], '68'), checklist.tap('where it fails', ['button', /^窗口说结不了/])
  ),
  way(
    accounts.tap('open', ['link', /^家庭账户/], 'page'), accounts.tap('the other kind', ['radio', /^家庭共济/]), guide.tap('open', ['button', /^激活医保码/], 'page'), guide.tap('tick a step', ['button', '这步办好了']), guide.tap('open a source', ['link', /^来源/], 'sheet'), guide.close()
  ),
  from('packages/family-accounts/index', choose.tap('open', ['button', /^爷爷/], 'page'), choose.tap('a wish', ['checkbox', /出示医保码/]), choose.tap('another person', ['radio', /爸爸$/])),
  way(
    library.tap('open', ['button', '政策库'], 'page'), library.tap('a theme', ['tab', '住院']), library.tap('another place', ['radio', '重庆']), library.tap('all themes', ['tab', '全部']),
    library.tap('open a source', ['link', /^来源/], 'sheet'), library.close(), library.type('search', ['searchbox', '搜政策'], '起付线')
  ),
  from('packages/policy/index', library.tap('next page', ['button', '下一页']), library.tap('open the places', ['radio', /^全部 \d+ 处/], 'sheet'), library.close(), places.tap('open', ['button', '各地有什么'], 'page')),
  way(
    bills.tap('open', ['link', /^账本/], 'page'), bills.tap('another person', ['radio', /^妈妈/]), bills.tap('everybody', ['radio', '全家']), bills.tap('back to one', ['radio', '爷爷']), bills.tap('open a bill', ['button', /^3 11月/], 'sheet'), bills.close()
  ),
  way(
    paper.tap('open', ['link', /^单子查一查/], 'page'), paper.tap('open the facts', ['button', '改'], 'sheet'), paper.within('choose a tier', ['radio', '三级']), paper.within('done', ['button', '好了'], 'no sheet'),
    ...FIRST_STAY.flatMap(([field, text]) => paper.type(field, amount(field), text.slice(0, 3))), check.tap('open', ['button', '查一查'], 'page')
  ),
  from('packages/bills/check?id=b1aaaaaaaa', check.tap('open a source', ['link', /^来源/], 'sheet'), check.close()),
  from(
    'packages/own-place/index', ownPlaces.tap('copy', ['button', '抄给家人']), ownPlaces.tap('open the places', ['button', '填一个地方'], 'sheet'), ownPlaces.type('search a place', ['searchbox', '搜地名'], 'hang'),
    ownPlace.within('open', ['radio', /^杭州市/], 'page'), ownPlace.type('an amount', ['textbox', '三级起付线（元）'], '12'), ownPlace.tap('save', ['button', '存下'], 'page')
  ),
  from(
    'packages/estimator/result', result.tap('open a source', ['link', /衢州 2025/], 'sheet'), correct.within('open', ['button', /这个数不对/], 'page'), correct.tap('which figure', ['radio', '起付线']), correct.tap('which tier', ['radio', '三级'])
  ),
  way(
    counter.tap('open', ['button', /^我在窗口/], 'page'), counter.tap('settling', ['button', /^要结算/], { text: '谁要结算' }), counter.tap('who', ['button', /^爷爷/], { text: '给他看' }), counter.tap('large words', ['button', /^放大/], 'sheet')
  ),
  way(counter.tap('open', ['button', /^我在窗口/], 'page'), counter.tap('pharmacy', ['button', /^买药/], { text: '爷爷' }), counter.tap('for whom', ['button', /^妈妈/], { gone: '岳母（住我们家里的）' }))
]
