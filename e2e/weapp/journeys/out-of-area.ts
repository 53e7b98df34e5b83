import { expect, test, type Phone } from '../driver'

const insured = { insurance: 'resident', areaCode: '330800', paidYears: [2026], missedYears: [] }
const MOTHER = {
  ...insured, id: 'mum', nickname: '妈妈', relation: 'mother', birthYear: 1958, careArea: { name: '武汉', province: '湖北' },
  filing: { kind: 'temporary', from: '2026-06-16', until: '2026-12-15' }
}
const FATHER = { ...insured, id: 'dad', nickname: '爸爸', relation: 'father', birthYear: 1956 }
const WORKER = {
  ...insured, id: 'me', nickname: '我', relation: 'self', insurance: 'employee', status: 'active', birthYear: 1986,
  careArea: { name: '深圳', province: '广东' }, filing: { kind: 'temporary', from: '2026-06-06', until: '2026-12-05' }
}
const CASE = 'h=330800&r=longStay&s=planned&t=42&c=inpatient&n=yes'

async function withFamily(phone: Phone): Promise<void> {
  await phone.store('household', JSON.stringify({ state: { members: [MOTHER, FATHER, WORKER] }, version: 1 }))
}

test('parents living with their children, 衢州 to 武汉: answered, filed, and the old end leaves the calendar', async ({ phone }) => {
  await withFamily(phone)
  await phone.open('packages/calendar/index')
  await phone.tap('下个月')
  await phone.see(/武汉备案到期/)
  await phone.push('packages/out-of-area/index')
  await phone.tap(/^长住外地/)
  await phone.see('妈妈大概这样办')
  await phone.tap('下一问')
  await phone.tap('还没去')
  await phone.tap('下一问')
  await phone.tap('下一问')
  await phone.tap('住院')
  await phone.tap('下一问')
  await phone.tap('开通了')
  await phone.audit()
  await phone.tap('看要准备什么')
  await phone.isOn('packages/out-of-area/checklist')
  await phone.see('武汉 · 0/6 项办好了')
  await phone.tap(/^备齐材料/, { nth: 0 })
  await phone.tap(/^提交备案/, { nth: 0 })
  await phone.audit()
  await phone.tap('记下')
  await phone.tap(/^看审核结果/, { nth: 0 })
  await phone.tap('记下')
  await phone.see('已生效 11月22日')
  await phone.open('packages/calendar/index')
  await phone.tap('下个月')
  await phone.see(/深圳备案到期/)
  await phone.dontSee(/武汉备案到期/)
})

test('an emergency on a journey, already discharged and paid: a claim by hand, with its last day in the calendar', async ({ phone }) => {
  await withFamily(phone)
  await phone.open('packages/out-of-area/index')
  await phone.tap('爸爸')
  await phone.tap(/^急诊、抢救/)
  await phone.tap('下一问')
  await phone.tap(/^已经出院，自己垫了钱/)
  await phone.see('回参保地手工报销')
  await phone.tap('下一问')
  await phone.tap('海南')
  await phone.type('城市', '三亚')
  await phone.closeKeyboard()
  await phone.audit()
  await phone.tap('下一问')
  await phone.tap('住院')
  await phone.tap('下一问')
  await phone.choose(/出院或看病那天/, '2026-09-10')
  await phone.see(/最晚 12月10日 交，剩 18 天/)
  await phone.tap('看怎么报')
  await phone.see('三亚 · 0/5 项办好了')
  await phone.dontSee('在哪办')
  await phone.open('packages/calendar/index')
  await phone.tap('下个月')
  await phone.see(/手工报销/)
})

test('a worker whose temporary filing is about to end: long-term instead', async ({ phone }) => {
  await withFamily(phone)
  await phone.open('packages/out-of-area/index')
  await phone.tap('我')
  await phone.tap(/^在外地上班/)
  await phone.see('常驻异地工作备案')
  await phone.see('剩 13 天')
  for (const answer of ['还没去', null, '住院', '还没查'] as const) {
    await phone.tap('下一问')
    if (answer !== null) await phone.tap(answer)
  }
  await phone.tap('看要准备什么')
  await phone.see(/现在的备案 12月5日到期/)
  await phone.tap('备齐材料：材料、时限、例外')
  await phone.see('单位派驻证明')
  await phone.audit()
})

test('chronic outpatient care: recognition first, then the list of ten', async ({ phone }) => {
  await withFamily(phone)
  await phone.open('packages/out-of-area/index?h=330800&r=longStay&s=planned&t=42&c=chronicOutpatient&w=mum')
  await phone.tap('没办')
  await phone.see('先办慢特病资格')
  await phone.tap('办好了')
  await phone.tap('下一问')
  await phone.see(/强直性脊柱炎/)
  await phone.tap('不是')
  await phone.see('这个病种先自费，再回来报')
})

test('the card goes to the album, and names nobody', async ({ phone }) => {
  await withFamily(phone)
  await phone.open(`packages/out-of-area/checklist?${CASE}&w=mum`)
  await phone.tap(/^存成图片/)
  await phone.see('存到相册了')
  expect(await phone.calls('saveImageToPhotosAlbum')).toHaveLength(1)
  const { path, title } = await phone.shareCard()
  expect(`${title} ${path}`).not.toMatch(/妈妈|mum|武汉/)
  await phone.open(path ?? '')
  await phone.see('湖北 · 0/5 项办好了')
})

test('the album is refused: the text is copied instead, and the settings can be opened', async ({ phone }) => {
  await withFamily(phone)
  await phone.refuse('album')
  await phone.open(`packages/out-of-area/checklist?${CASE}&w=mum`)
  await phone.tap(/^存成图片/)
  await phone.see('没给相册权限，改成复制文字了')
  expect(await phone.clipboard()).toContain('热线 0570-12393')
  await phone.tap('去设置里打开相册权限')
  expect(await phone.calls('openSetting')).toHaveLength(1)
})

test('the privacy notice is refused: nothing is saved, nothing breaks', async ({ phone }) => {
  await withFamily(phone)
  await phone.privacy('refused')
  await phone.open(`packages/out-of-area/checklist?${CASE}&w=mum`)
  await phone.tap(/^存成图片/)
  await phone.see('没同意隐私说明，改成复制文字了')
})

test('an old client that cannot draw off screen copies the text', async ({ phone }) => {
  phone.without('createOffscreenCanvas')
  await withFamily(phone)
  await phone.open(`packages/out-of-area/checklist?${CASE}&w=mum`)
  await phone.tap(/^存成图片/)
  await phone.see('图片没存成，改成复制文字了')
})
