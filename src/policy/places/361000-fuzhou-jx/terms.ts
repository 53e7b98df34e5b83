import { pensFor } from '@/domain/evidence/author'
import { definePack } from '../../pack'
import { seed001 } from '../../sources/seeds'

const CHECKED = '2026-11-22'
const sources = { seed001 } as const
const { claim, exact } = pensFor(sources, CHECKED)
const AT = '推荐文「抚州医保缴费官网」'

export default definePack({
  area: { code: '361000', name: '抚州市', short: '抚州', province: '江西', kind: 'city', parent: '360000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [],
    facts: [
      {
        id: '361000.window',
        topic: '缴费',
        question: '什么时候集中缴费',
        answer: exact('每年 9 月到 12 月。', claim('seed001', AT, '每年 9 月至 12 月为集中缴费期'))
      },
      {
        id: '361000.pay-channels',
        topic: '缴费',
        question: '居民医保去哪缴',
        answer: exact(
          '抚州市医疗保障局官网 ybj.jxfz.gov.cn，可用微信、支付宝、银联。居民医保费由税务收，能不能直接缴请先看官网。',
          claim('seed001', AT, '官网 ybj.jxfz.gov.cn 可缴费、查询；微信、支付宝、银联')
        )
      }
    ],
    notModelled: [{ topic: '住院、门诊、大病、异地', why: '没找到抚州的起付线、比例和限额，不估算。' }]
  })
})
