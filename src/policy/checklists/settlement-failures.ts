import type { Claim } from '@/domain/evidence/figure'
import type { Failure } from '@/domain/filing/settlement-failure'
import type { Basis } from '@/domain/guide/basis'
import { pens } from './filing-sources'

const { claim } = pens
const cited = (...claims: readonly [Claim, ...Claim[]]): Basis => ({ kind: 'cited', claims })

/** One reason why direct settlement failed. `ask` is put so that 「是」 rules the reason out. */
export type FailureAdvice = {
  readonly ask: string
  readonly name: string
  /** Next steps, the first one first. */
  readonly next: readonly [string, ...string[]]
  readonly basis: Basis
}

export const settlementFailures: Record<Failure, FailureAdvice> = {
  code: {
    ask: '医保码或社保卡能刷出来吗？',
    name: '码或卡读不出',
    next: ['换一种：医保码、社保卡、身份证都试试', '医保码没激活的，当场激活', '还不行，请窗口手动查参保身份'],
    basis: cited(claim('procedure22', '第 17 条', '就医时出示医保码或社保卡'))
  },
  notNetworked: {
    ask: '这家医院开通了这类结算吗？住院、门诊、慢特病要分开问。',
    name: '医院没开通',
    next: ['在「国家异地就医备案」小程序里查', '还没住的换一家；已经住的先垫钱、留票据', '问参保地这家能不能手工报'],
    basis: cited(claim('procedure22', '第 14 条', '没联网的，按参保地规定办'))
  },
  notFiled: {
    ask: '备案记录里有一条吗？（急诊抢救的选「是」）',
    name: '没备案',
    next: ['先别结，马上线上补备案', '生效了再回窗口结', '急诊抢救的，请医院标「急诊」'],
    basis: cited(claim('seed001', '第 4 条', '出院前补办，仍可直接结算'), claim('procedure22', '第 16 条', '出院结算前备好案，医院应直接结算'))
  },
  otherPlace: {
    ask: '备案的城市，就是这家医院所在的城市吗？',
    name: '备到别的城市了',
    next: ['改备案到这座城市', '改不了的，打参保地电话问'],
    basis: cited(claim('procedure22', '通知第三部分', '备案到就医的市，在备案地联网医院结算'))
  },
  expired: {
    ask: '今天还在备案的有效期里吗？',
    name: '备案过期了',
    next: ['先别结，重新备案', '住院跨过到期日的，问参保地从哪天算'],
    basis: cited(claim('rule22', '临时外出', '有效期原则上不少于 6 个月'))
  },
  lapsed: {
    ask: '这个月的医保在正常缴费、享受待遇吗？',
    name: '医保断了或在等待期',
    next: ['查参保状态：断缴、欠费还是等待期', '单位欠的找单位补；居民的问还能不能补', '补好后问这段能不能追溯'],
    basis: { kind: 'silent', why: '补缴后能不能追溯各地不同，日历里有缴费规则。' }
  },
  notQualified: {
    ask: '这个病种的慢特病资格办好了吗？',
    name: '没有病种资格',
    next: ['先按普通门诊结，或先自费留票据', '回参保地办病种资格', '看病种在不在跨省的 10 种里'],
    basis: cited(claim('tenDiseases', '国新办发布会 2024-09-10', '跨省直接结算的慢特病共 10 种'))
  },
  system: {
    ask: '',
    name: '要窗口查报错',
    next: ['请窗口把系统报错念给你，记下来', '打 {hotline}，把报错和医院名字报过去', '今天结不了的，问能不能挂账改天结'],
    basis: { kind: 'tip' }
  }
}
