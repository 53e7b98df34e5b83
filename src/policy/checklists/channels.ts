import type { Channel, How } from '@/domain/guide/guide'
import type { Basis } from '@/domain/guide/basis'
import type { Claim } from '@/domain/evidence/figure'
import { pens } from './filing-sources'

const { claim } = pens
const cited = (...claims: readonly [Claim, ...Claim[]]): Basis => ({ kind: 'cited', claims })

/** A way to hand in a filing. `how` is absent where no source says what to tap: `silent` then says so. */
export type FilingChannel = Channel & { readonly how?: How; readonly phone?: string }

const quzhou = (says: string) => cited(claim('seed000', '正文「备案范围扩大，渠道更便捷」', says))
const rule9 = claim('procedure22', '第 9 条', '可用窗口、指定线上渠道、国家医保服务平台 APP、国家异地就医备案小程序、国务院客户端办')

/** Local ways first; areas by code or its first digits. */
export const FILING_CHANNELS: readonly [FilingChannel, ...FilingChannel[]] = [
  {
    id: 'zheliban', name: '浙里办', areas: ['3308'],
    how: {
      lines: ['打开浙里办 APP，搜「浙医保」', '找异地就医备案，选「{type}」', '就医地选{place}，传材料，提交'],
      basis: quzhou('渠道：浙里办 APP「浙医保」，约 5 分钟填完')
    },
    note: { text: '约 5 分钟填完（来源这样说）。', basis: quzhou('全程线上，约 5 分钟') }
  },
  { id: 'quzhouWechat', name: '衢州医保', areas: ['3308'], silent: '来源只写了「衢州医保」公众号能办，没写在哪点。走浙里办或国家 APP。' },
  { id: 'alipay', name: '支付宝', areas: ['3308'], silent: '来源只写了支付宝「市民中心」医保板块能办，没写步骤。走浙里办或国家 APP。' },
  {
    id: 'nationApp', name: '国家 APP',
    how: {
      lines: ['打开国家医保服务平台 APP，实名登录', '点「异地就医」，选备案', '选「{type}」，就医地选{place}', '传材料，提交，记下回执'],
      basis: cited(
        claim('seed001', '第 4 条', '可在国家医保服务平台 APP 线上备案'),
        claim('seed003', '推荐文「怎样在网上开通异地医保」', '登录后点「异地就医」，上传身份证、居住证明'),
        rule9
      )
    }
  },
  {
    id: 'nationMini', name: '国家小程序',
    how: {
      lines: ['微信搜「国家异地就医备案」小程序', '选「{type}」，就医地选{place}', '传材料，提交；这里也能查医院开没开通'],
      basis: cited(rule9, claim('seed002', '变化 3「用户注意」', '微信搜「国家异地就医备案」小程序能查定点医院'))
    }
  },
  { id: 'stateCouncil', name: '国务院客户端', silent: '来源只写了国务院客户端小程序能办，没写步骤。走国家 APP 或国家小程序。' },
  {
    id: 'guangdong', name: '粤医保', areas: ['44'], silent: '来源只写了「粤医保」能办，没写步骤。走国家 APP 或国家小程序。'
  },
  { id: 'henan', name: '河南医保', areas: ['41'], silent: '来源只写了「河南医保」小程序能办，没写步骤。走国家 APP 或国家小程序。' },
  { id: 'beijing', name: '北京医保', areas: ['11'], silent: '来源只写了「北京医保公共服务平台」公众号能办，没写步骤。走国家 APP 或国家小程序。' },
  { id: 'chongqing', name: '重庆政务网', areas: ['50'], silent: '来源只写了重庆市政务服务网能办备案，没写步骤。走国家 APP 或国家小程序。' },
  { id: 'jiangxi', name: '江西智慧医保', areas: ['36'], silent: '来源只写了「江西智慧医保」APP 能办，没写步骤。走国家 APP 或国家小程序。' },
  {
    id: 'window', name: '窗口',
    how: {
      lines: ['带齐材料，去参保地医保经办窗口', '填备案表，选「{type}」，就医地写{place}', '当场问清从哪天算起，拿回执'],
      basis: cited(rule9, claim('seed000', '正文「备案范围扩大，渠道更便捷」', '可到医保经办窗口办'))
    }
  },
  {
    id: 'phone', name: '电话',
    how: {
      lines: ['打 {hotline}，问能不能电话办', '报参保地、就医地、从哪天起', '能办的记下受理号；不能办的问走哪个渠道'],
      basis: { kind: 'silent', why: '来源没说电话能不能办，先打电话问。' }
    }
  }
]

/** Ways open to somebody insured in `home`: local ones first, those without a description last. */
export function filingChannelsFor(home: string): readonly FilingChannel[] {
  const mine = FILING_CHANNELS.filter(({ areas }) => areas?.some((code) => home.startsWith(code)) ?? true)
  const known = mine.filter(({ silent }) => silent === undefined)
  return [...known, ...mine.filter(({ silent }) => silent !== undefined)]
}
