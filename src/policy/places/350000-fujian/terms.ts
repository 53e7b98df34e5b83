import { pensFor } from '@/domain/evidence/author'
import { definePack } from '../../pack'
import { seed001 } from '../../sources/seeds'

const CHECKED = '2026-11-22'
const sources = { seed001 } as const
const { claim, exact } = pensFor(sources, CHECKED)

export default definePack({
  area: { code: '350000', name: '福建省', short: '福建', province: '福建', kind: 'province' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [],
    facts: [
      {
        id: '350000.pay-channels',
        topic: '缴费',
        question: '居民医保去哪缴（2024）',
        answer: exact(
          '「福建税务」公众号「微办税」里的医保社保业务，福建税务 APP，电子税务局；云闪付、支付宝、微信也可以。',
          claim('seed001', '推荐文「福建医保2024缴费怎么交」', '福建税务 APP、公众号、电子税务局；云闪付、支付宝、微信', { period: '2024' })
        )
      },
      {
        id: '350000.family-sharing',
        topic: '家庭账户',
        question: '怎么开通家庭共济',
        answer: exact(
          '在省医保公共服务平台或医保 APP 的「家庭共济」里开通，填家人信息，传户口本或结婚证。',
          claim('seed001', '推荐文「如何用共济账户缴医保福建」', '账户管理/家庭共济模块开通，传户口本、结婚证等')
        )
      },
      {
        id: '350000.filing',
        topic: '异地',
        question: '省内外地看病要备案吗',
        // P33
        answer: exact('2025-04 的说法：不用备案。各地时间不同，去之前再问一下。', claim('seed001', '推荐文「莆田医保可以福州看病吗」', '福建省内联网医院免备案'))
      }
    ],
    notModelled: [{ topic: '省里统一的比例和起付线', why: '没找到。' }]
  })
})
