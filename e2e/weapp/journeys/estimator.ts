import { expect, test, type Phone } from '../driver'
import { withFamily } from './steps/family'
import { chooseArea } from './steps/estimator'

async function openForm(phone: Phone): Promise<void> {
  await phone.open('pages/household/index')
  await phone.tap('估算')
  await phone.isOn('packages/estimator/index')
}

/** The example printed in the seed guide: a stay in another province, filed as long-term. */
async function fillExample(phone: Phone): Promise<void> {
  await chooseArea(phone, '衢州市')
  await phone.tap(/^三级/)
  await phone.tap('外地')
  await phone.tap(/^备了，长期居住/)
  await phone.tap('按甲、乙、丙类拆开填，算得更准')
  await phone.type('总费用', '68400')
  await phone.type('甲类', '42200')
  await phone.type('乙类', '22000')
  await phone.type('丙类', '4200')
  await phone.closeKeyboard()
}

test('from first open to a result to the fen, its steps and the comparison', async ({ phone }) => {
  await openForm(phone)
  await phone.see('再选参保地就能算')
  await fillExample(phone)
  await phone.see('三项合计 68,400.00 元，和总费用一致')
  await phone.audit()
  await phone.tap('看明细')
  await phone.isOn('packages/estimator/result')
  const result = await phone.text()
  for (const figure of ['38,874.60', '29,525.40', '33,286.50', '48,705.00', '51,570.00']) expect(result).toContain(figure)
  await phone.see(/56,900\.00 × 65% × 90% = 33,286\.50/)
})

test('the other reading of what the source leaves open', async ({ phone }) => {
  await openForm(phone)
  await fillExample(phone)
  await phone.tap('看明细')
  await phone.tap('往多算', { nth: 0 })
  await phone.see(/61,300\.00 × 65% = 39,845\.00/)
})

test('what was typed outlives a restart, on the form and on the result', async ({ phone }) => {
  await openForm(phone)
  await fillExample(phone)
  await phone.tap('看明细')
  await phone.open('packages/estimator/result')
  await phone.see(/38,874\.60/)
  await phone.open('packages/estimator/index')
  await expect(phone.field('总费用')).toHaveValue('68,400.00')
})

test('a source chip opens what the source says, and closes again', async ({ phone }) => {
  await openForm(phone)
  await fillExample(phone)
  await phone.tap('看明细')
  await phone.tap(/衢州 2025/, { nth: 0 })
  await phone.see('未核对')
  await phone.audit()
  await phone.tap('关闭')
  await phone.dontSee('未核对')
})

test('what others wrote stands beside the fields of typed rates, and is used once it is tapped', async ({ phone }) => {
  await withFamily(phone, [{ id: 'gran', nickname: '奶奶', relation: 'other', insurance: 'employee', areaCode: '320300', paidYears: [], missedYears: [] }])
  await openForm(phone)
  await phone.tap('自己填比例')
  await phone.see('网上有人写 三级 1,000 元（2024，没核对）')
  await phone.audit()
  await phone.tap('网上有人写 三级 1,000 元（2024，没核对）')
  await phone.tap(/三级 70%（2024，没核对）/)
  await phone.type('总费用', '20000')
  await phone.closeKeyboard()
  await phone.see(/6,700\.00/)
  await phone.tap('看明细')
  await phone.tap(/自己填的/, { nth: 0 })
  await phone.see(/没核对）：2024年徐州市职工医保政策/)
})

test('a member whose place is not known: the rates of a notice by hand, a sentence for nonsense, a result that names nobody else', async ({ phone }) => {
  const aunt = { id: 'aunt', nickname: '小姨', relation: 'other', insurance: 'resident', areaCode: '540300', paidYears: [], missedYears: [] }
  await withFamily(phone, [aunt])
  await openForm(phone)
  await phone.see('还没有昌都的报销资料')
  await phone.audit()
  await phone.tap('自己填比例')
  await phone.type('报销比例', '600')
  await phone.see('比例最多 100%。看看是不是把钱填到这里了。')
  await phone.audit()
  await phone.type('报销比例', '60')
  await phone.type(/^起付线/, '800')
  await phone.type('总费用', '30000')
  await phone.closeKeyboard()
  await phone.tap('看明细')
  await phone.isOn('packages/estimator/result')
  await phone.see('小姨 · 住院 · 自己填的比例')
  await phone.see(/29,200\.00 × 60% = 17,520\.00/)
  await phone.tap(/来源 1：自己填的/, { nth: 0 })
  await phone.see('这些数是你填的，没有来源可查。拿不准打 12393 问一问。')
  await phone.audit()
  await phone.tap('关闭')
  await phone.open('packages/estimator/index')
  await phone.tap('不自己填了')
  await phone.see('还没有昌都的报销资料')
})

test('somebody who stopped paying: said before any sum, and all of it to be ready', async ({ phone }) => {
  const rider = { id: 'ride', nickname: '阿强', relation: 'self', insurance: 'flexible', areaCode: '310000', paidYears: [], missedYears: [], gap: { from: '2026-07-01' } }
  await withFamily(phone, [rider])
  await openForm(phone)
  await phone.see(/阿强那天不在保，这次医保不付/)
  await phone.tap(/^三级/)
  await phone.type('总费用', '20000')
  await phone.closeKeyboard()
  await phone.audit()
  await phone.tap('看明细')
  await phone.isOn('packages/estimator/result')
  await phone.see(/医保缴到 2026 年 6 月，后来断了/)
  await phone.see('如果在保，差这么多')
  await phone.dontSee('换个选择会怎样')
  await phone.audit()
})
