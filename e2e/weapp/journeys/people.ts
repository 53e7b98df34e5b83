// People the app once told something wrong, each on the day they asked.
import { expect, test, type Phone } from '../driver'
import { EIGHT, NEWBORN_FAMILY, PARENTS_AWAY, RIDER } from '../../families'
import { withFamily } from './steps/family'

const HOME = 'pages/home/index'
const NOTHING = /现在没有要办的/

const noon = (day: string) => ({ now: `${day}T12:00:00+08:00` })
async function at(phone: Phone, day: string, members: readonly object[], path: string): Promise<void> {
  await withFamily(phone, members)
  await phone.open(path, noon(day))
}
const see = async (phone: Phone, ...all: readonly (string | RegExp)[]): Promise<void> => {
  for (const one of all) await phone.see(one)
}

test('a mother in 重庆 with a child of seven weeks: what is due, what missing it costs, and once paid the same word everywhere', async ({ phone }) => {
  await at(phone, '2026-11-27', NEWBORN_FAMILY, HOME)
  await see(phone, /小满 · 新生儿参保/, /2027年1月6日/, /小满 2026 年的缴了没有/)
  await phone.dontSee(NOTHING)
  await phone.tap('看怎么办')
  await see(phone, /剩 40 天/, /共 ¥800\.00 到 ¥1,550\.00/, /2027年1月6日和之前缴/, /从出生那天起就能报销/, /按普通居民的缴费期和等待期算/)
  await phone.audit()
  await phone.tap(/^小满/)
  await phone.open(HOME, noon('2026-11-27'))
  await see(phone, '都在保', /小满 到 2027 年底/)
  await phone.tap('家庭')
  await see(phone, '到 2027 年底')
  await phone.tap(/^日历/)
  await phone.dontSee(/缴了没有/)
  await phone.tap('估算')
  await phone.tap(/^小满/)
  await phone.dontSee(/不在保|没参保|还不知道/)
})

test('the same mother on 10 January, nothing paid: next year is due in the late window, and each day of waiting has its price', async ({ phone }) => {
  await at(phone, '2027-01-10', NEWBORN_FAMILY, HOME)
  await see(phone, /小满 · 重庆居民缴费/, /2月26日/, /小满 2027 年缴没缴没记/)
  await phone.tap('看怎么办')
  await see(phone, /延期缴费期 1月1日 到 2月28日/, /2月1日起能报/, /3月1日起能报/, /2027 全年不报/)
})

test('a rider in 广州, paid up to June: lapsed since when, nothing to make good, and an estimate that says so first', async ({ phone }) => {
  await at(phone, '2026-11-27', RIDER, HOME)
  await see(phone, /7月1日起医保不付/, /补缴不能追溯/)
  await phone.tap(/^日历/)
  await phone.tap('个人账户、断缴、等待期，按人看')
  await see(phone, /7月起没缴，第 5 个月/, /断的月份补不回来，也可能不用等，这里取晚的/)
  await phone.open('packages/estimator/index', noon('2026-11-27'))
  await phone.see(/阿强那天不在保，这次医保不付/)
  await phone.tap(/^三级/)
  await phone.type('总费用', '20000')
  await phone.closeKeyboard()
  await phone.see(/那天不在保，要准备/)
  await phone.tap('看明细')
  await expect(phone.screen.getByRole('alert')).toContainText('阿强那天不在保，这次医保不付')
  const text = await phone.text()
  const order = ['这次医保不付', '20,000.00', '如果在保', '9,920.00'].map((words) => text.indexOf(words))
  expect(order).not.toContain(-1)
  expect(order).toEqual([...order].sort((a, b) => a - b))
})

test('a son with parents in 周口: the season of last year, said to be last year’s', async ({ phone }) => {
  await at(phone, '2026-11-27', PARENTS_AWAY, HOME)
  await see(phone, /周口居民医保缴费/, /2 人 ¥800\.00/, /周口去年 9月29日到12月31日，今年的通知还没见到。/)
  await phone.dontSee(NOTHING)
  await phone.tap('看怎么办')
  await see(phone, /来源写的是 2026 年度，2027 年度还没见到/, /2027年4月1日起能报/)
})

for (const { day, late, wait, overdue } of [
  { day: '2027-01-05', late: '过期 5 天', wait: /今天缴，4月5日起能报/, overdue: '过期没办的 3 件' },
  { day: '2027-03-10', late: '过期 69 天', wait: /今天缴，6月10日起能报/, overdue: '过期没办的 4 件' }
]) {
  test(`eight people in four areas on ${day}: everyone not in force is named, and what was missed stays`, async ({ phone }) => {
    await at(phone, day, EIGHT, HOME)
    for (const name of ['爷爷', '爸爸', '妈妈', '小满', '岳母']) await phone.see(new RegExp(`${name} 2027 年缴没缴没记`))
    await see(phone, /老婆 2026年9月1日起医保不付/, /奶奶 到 2027 年底/)
    await phone.dontSee(NOTHING)
    await phone.tap(/^日历/)
    await see(phone, overdue, late, wait, /2027 年度 · 爷爷、小满 · 共 ¥880\.00/, /2027 年度 · 爸爸、妈妈/)
    await phone.audit()
    await phone.tap(/衢州居民医保缴费/, { nth: 0 })
    await see(phone, /2027 全年不报/, /还差 ¥880\.00/)
  })
}
