import type { Guide } from '@/domain/guide/guide'
import { alipay, counter, nationalApp, silent, wechat, zheliban } from './channels'
import { CHECKED, cited, claim, inferred, tip } from './guide-sources'

const flow = claim('transferSteps', '申请、校验、转出、转入', '线上或窗口申请；两地校验；转出 10 个工作日，转入 5 个工作日')
const quzhou = claim('seed000', '正文「便民服务」', '跨地区转移全程线上，15 个工作日内')
const kinds = claim('transferKinds', '正文', '转出地已中止参保、在转入地参保后申请；居民之间当年度不办，参加下一年度后再申请')
const retired = claim('transferWho', '正文', '职工医保参保人（不含退休人员）和居民医保参保人')
const money = claim('transferWho', '正文', '职工医保个人账户资金可以转到新的地区')
const gap = claim('transferRule', '正文', '职工中断 3 个月以内可补缴，当月享受，中断期可追溯；超过 3 个月可设不超过 6 个月等待期')
const progress = claim('transferSteps', '注', '可通过医保信息平台查询办理进度')

const guide: Guide = {
  id: 'transfer',
  title: '转移接续',
  lead: '换了参保的城市，把{who}的年限和个人账户转过来。',
  walkedFor: 'anyone',
  checkedOn: CHECKED,
  channels: [
    nationalApp, zheliban, counter,
    silent(alipay, '资料没写支付宝能不能办。换国家平台。'),
    silent(wechat, '资料没写微信能不能办。换国家平台。')
  ],
  steps: [
    {
      id: 'old-stopped',
      title: '确认原来的地方已经停保',
      how: { lines: ['问原单位或原参保地：停了没有', '还在缴的，先停'], basis: cited(kinds) },
      holder: 'relative',
      missed: { text: '没停保，申请受理不了。', basis: cited(kinds, flow) }
    },
    {
      id: 'new-joined',
      title: '在新地方参保',
      how: { lines: ['新单位参了职工医保，或自己参了居民医保', '居民换居民：先参加下一年度'], basis: cited(kinds) },
      holder: 'relative',
      troubles: [
        {
          id: 'gap',
          title: '中间断了几个月',
          then: '职工断 3 个月以内，可以补缴，能追溯。超过的可能要等，最长 6 个月。',
          basis: cited(gap)
        }
      ]
    },
    {
      id: 'apply',
      title: '申请转移',
      how: {
        nationalApp: { lines: ['登录「国家医保服务平台」，搜「转移接续」', '填转出地、转入地', '提交申请'], basis: inferred('资料写「线上途径」，没写入口名字；名字以 APP 为准。', flow, quzhou) },
        zheliban: { lines: ['登录浙里办，搜「医保转移接续」', '填转出地、转入地，提交'], basis: inferred('衢州写全程线上，没写入口名字。', quzhou) },
        counter: { lines: ['去新参保地的医保窗口', '说办「基本医保关系转移接续」'], basis: cited(flow) }
      },
      holder: 'relative',
      milestone: 'submitted',
      missed: { text: '不转，原来的年限接不上，旧账户的钱留在原地。', basis: inferred('转移把参保记录和账户资金带到新地方。', money) }
    },
    {
      id: 'wait',
      title: '等两边办完',
      how: { lines: ['原参保地 10 个工作日转出', '新参保地 5 个工作日转入', '中间可以在平台查进度'], basis: cited(flow, progress, quzhou) },
      holder: 'relative',
      takes: { text: '一共 15 个工作日以内。', basis: cited(quzhou, flow) },
      waits: { workdays: 15, basis: cited(quzhou, flow) },
      troubles: [{ id: 'late', title: '到日子还没办完', then: '带受理记录问新参保地 12393。', basis: tip }]
    },
    {
      id: 'arrived',
      title: '查到年限和余额过来了',
      how: { lines: ['在国家平台查参保记录和个人账户余额', '两样都对，就办好了'], basis: cited(money, progress) },
      holder: 'relative',
      milestone: 'effective'
    }
  ],
  materials: [
    { id: 'm-id', title: '身份证件', detail: '号码只在官方平台里填，这里不用填', basis: tip },
    { id: 'm-dates', title: '原参保地和停保月份', basis: cited(kinds) }
  ],
  troubles: [
    { id: 'retired', title: '已经退休', then: '退休人员不办转移。异地看病走异地备案。', basis: cited(retired) },
    { id: 'links', title: '办过家庭共济', then: '转走以后，共济关系会自动解除，要重新办。', basis: cited(claim('xinhua2026', '正文', '跨统筹地区转移，共济关系自动解除')) }
  ],
  after: [
    { id: 'share-again', title: '接着办', lines: [{ text: '办过家庭共济的，在新参保地重新办一次。', basis: cited(claim('xinhua2026', '正文', '跨统筹地区转移，共济关系自动解除')), guide: 'familySharing' }] }
  ]
}

export default guide
