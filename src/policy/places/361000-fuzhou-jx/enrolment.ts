import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { enrolmentPens } from '../../enrolment/pens'

const { claim, exact, inferred } = enrolmentPens({}, '2026-11-22')

const yearly = claim('seed001', '推荐文「抚州医保缴费官网」', '每年 9 月至 12 月为集中缴费期')
const site = claim('seed001', '推荐文「抚州医保缴费官网」', '官网可缴费、查询，支持微信、支付宝、银联')

const fuzhou: EnrolmentPack = {
  areaCode: '361000',
  areaName: '抚州市',
  hotline: '12393',
  windows: [
    {
      year: 2026,
      pay: inferred({
        claims: [yearly],
        readings: [[{ from: '2025-09-01', to: '2025-12-31' } as const, '9 到 12 月', [0]]],
        why: '来源写「每年 9 月至 12 月」，没写年度，按缴下一年的读。'
      }),
      cover: inferred({
        claims: [yearly],
        readings: [[{ from: '2026-01-01', to: '2026-12-31' } as const, '次年', []]],
        why: '来源没写待遇时间，按次年全年推。'
      })
    }
  ],
  channels: [
    {
      name: '抚州市医保局官网',
      evidence: inferred({
        claims: [site],
        readings: [[true as const, '原文', [0]]],
        why: '居民医保费由税务征收，医保局官网能不能直接缴，请先核实。'
      }),
      payWith: exact(['微信', '支付宝', '银联'], site)
    }
  ]
}

export default fuzhou
