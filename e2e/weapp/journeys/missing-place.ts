// One place of the family does not come: every page stands without it, names whoever is insured there, and 再试 brings it.
import { test } from '../driver'
import { COVER_FAMILY, LOST_BILLS } from '../../families'
import { withFamily } from './steps/family'

const WITHOUT: readonly (readonly [path: string, stands: RegExp, never: RegExp])[] = [
  ['pages/home/index', /妈妈/, /现在没有要办的/],
  ['packages/calendar/index', /妈妈/, /现在没有要办的/],
  ['pages/household/index', /妈妈/, /现在没有要办的/],
  ['packages/bills/index', /妈妈/, /这里的规则还没有/],
  ['packages/bills/index?member=aunt', /取到了再算/, /这里的规则还没有/],
  ['packages/bills/sheet?member=aunt', /费用总额/, /这里没有/],
  ['packages/bills/check?id=k1', /重庆的规则没取到/, /这里没有/],
  ['packages/policy/index', /衢州 \d+ 条/, /重庆 0 条/],
  ['packages/policy/index?area=500000', /重庆的资料没取到/, /重庆 0 条/],
  ['packages/household/member?id=aunt', /险种/, /这里没有/]
]

for (const [path, stands, never] of WITHOUT) {
  test(`${path} without 重庆: said whose it is, and 再试 brings it`, async ({ phone }) => {
    await withFamily(phone, COVER_FAMILY.filter(({ areaCode }) => areaCode !== '500000'))
    await phone.store('bills', LOST_BILLS)
    // What was read once is on the phone from now on.
    await phone.open('packages/bills/index')
    await phone.see(/妈妈/)
    await withFamily(phone, COVER_FAMILY)
    await phone.refuse('packages')
    await phone.open(path)
    await phone.see(/小姨什么时候缴、在不在保，先当不知道；别的人照常。/)
    await phone.see(/重庆的资料没取到/)
    await phone.see(stands)
    await phone.dontSee(never)
    await phone.audit()
    await phone.allow('packages')
    await phone.tap('再试')
    await phone.dontSee(/没取到/)
    await phone.dontSee(/取到了再算/)
  })
}
