import { pensFor } from '@/domain/evidence/author'
import { definePack } from '../../pack'
import { wallet2026, walletCount2025 } from '../../sources/nation'
import { seed001 } from '../../sources/seeds'

const CHECKED = '2026-11-22'
const sources = { seed001, wallet2026, walletCount2025 } as const
const { claim, exact, conflict } = pensFor(sources, CHECKED)
const AT = '推荐文「贵州如何用职工医保帮家人交医保」'

export default definePack({
  area: { code: '520000', name: '贵州省', short: '贵州', province: '贵州', kind: 'province' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [],
    facts: [
      {
        id: '520000.relatives',
        topic: '家庭账户',
        question: '能给哪些家人代缴居民医保',
        // P14
        answer: conflict({
          claims: [claim('seed001', AT, '「9 类」家庭成员，列出 8 类')],
          readings: [['8 类近亲属：配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女。', '8 类', [0]]],
          aside: [['9 类家庭成员。', '原文', [0]]],
          why: '原文写 9 类，只列了 8 类，和民法典的近亲属一致。按 8 类。'
        })
      },
      {
        id: '520000.cross-province',
        topic: '家庭账户',
        question: '能跨省代缴吗',
        // P38
        answer: conflict({
          claims: [claim('seed001', AT, '仅限贵州省内，跨省代缴暂不支持', { period: '2025-04' }), claim('wallet2026', '正文', '337 个统筹区已能跨省共济'), claim('walletCount2025', '正文', '到 2025-06-30，337 个统筹区开通医保钱包')],
          readings: [['全国能用「医保钱包」跨省，两地都要开通：到 2025 年 6 月 30 日有 337 个统筹区。', '2025-06-30', [1, 2]]],
          aside: [['仅限省内。', '2025-04', [0]]],
          why: '两句话差了 9 个月，按晚的。办之前在国家医保服务平台里看一下。'
        })
      },
      {
        id: '520000.pay-channels',
        topic: '家庭账户',
        question: '去哪代缴',
        answer: exact('先绑定家庭共济，再用微信、APP 或支付宝缴。', claim('seed001', AT, '微信、APP、支付宝；先完成家庭账户共济绑定'))
      }
    ],
    notModelled: [{ topic: '省里统一的比例和起付线', why: '没找到。' }]
  })
})
