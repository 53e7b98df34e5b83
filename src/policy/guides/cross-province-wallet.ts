import type { Guide } from '@/domain/guide/guide'
import { alipay, counter, nationalApp, silent, wechat } from './channels'
import { CHECKED, cited, claim, disputed, inferred, tip } from './guide-sources'

const open = claim('qinan', '「医保钱包」开通流程', '首页点「医保钱包」→「确认使用钱包」→核对使用地和手机号→「立即确认使用」')
const openSeed = claim('seed003', '推荐文「异地医保公共账户」', '国家医保 APP→医保钱包→选使用地→绑定手机号激活')
const give = claim('qinan', '医保钱包转账', '点「医保钱包转账申请」，填接收人信息，提交')
const quota = claim('xinhua2026', '正文', '共济人在医保钱包里给被共济人设定共济额度；虚拟额度，钱不拨入钱包')
const receive = claim('qinan', '医保钱包转账', '接收人在自己的钱包里查余额和转账记录')
const inactive = claim('qinan', '注意事项', '接收人的钱包没激活，转不了；没及时接收，次日 6:00 退回')
const limits = claim('qinan', '注意事项', '每天 3 笔，每笔不超过 2000 元，22:00–次日 6:00 不能转')
const count2025 = claim('walletCount2025', '正文', '到 2025-06-30，337 个统筹区开通医保钱包')
const areas337 = claim('people2026', '正文', '337 个统筹地区已开通医保钱包（2026-01）')
const hospitals = claim('wallet2025', '提醒', '转之前看一下要去的医院能不能用医保钱包')
const uses = claim('xinhua2026', '共济资金的使用范围', '定点医院个人负担、药店药品器械耗材、居民医保和长护险个人缴费')
const ended = claim('xinhua2026', '正文', '医保关系终止、跨统筹地区转移，共济关系自动解除')
const giveBack = claim('people2026', '资金使用', '关系解除后，没用完的额度返还共济人账户')

const guide: Guide = {
  id: 'crossProvinceWallet',
  title: '医保钱包',
  lead: '两个人不在一个省参保，也能让{who}花{owner}个人账户的钱。',
  walkedFor: 'relative',
  checkedOn: CHECKED,
  channels: [
    nationalApp,
    silent(alipay, '资料只写了国家医保服务平台。换国家平台办。'),
    silent(wechat, '资料只写了国家医保服务平台。换国家平台办。'),
    silent(counter, '资料没写窗口能不能办。打两地 12393 问。')
  ],
  steps: [
    {
      id: 'look',
      title: '看两地开没开通',
      how: {
        lines: ['打开「国家医保服务平台」，看首页有没有「医保钱包」', '{who}的手机上也看一次', '看不到，打两地 12393 问'],
        basis: inferred('到 2025 年 6 月 30 日有 337 个统筹地区开通，没看到名单，只能自己看。', count2025, areas337, open)
      },
      holder: 'both',
      missed: { text: '有一边没开通，钱给不过去。', basis: inferred('两边都要有钱包。', areas337, inactive) }
    },
    {
      id: 'open-mine',
      title: '{owner}开通医保钱包',
      how: {
        nationalApp: { lines: ['首页点「医保钱包」', '点「确认使用钱包」', '核对使用地、手机号，点「立即确认使用」'], basis: cited(open, openSeed) }
      },
      holder: 'owner',
      troubles: [
        {
          id: 'phone-name',
          title: '注册不了',
          then: '手机号要是本人实名的。换成本人的号再试。',
          basis: cited(claim('qinan', '开通流程注', '注册需本人手机号实名认证，否则不予通过'))
        }
      ]
    },
    {
      id: 'open-theirs',
      title: '{who}也开通医保钱包',
      how: {
        nationalApp: { lines: ['在{who}的手机上，登录{who}自己的账号', '同样点「医保钱包」，确认使用'], basis: cited(open, inactive) }
      },
      holder: 'relative',
      missed: { text: '{who}没激活，转不过去。', basis: cited(inactive) }
    },
    {
      id: 'give',
      title: '把额度给{who}',
      how: {
        nationalApp: {
          lines: ['点「医保钱包转账申请」，或「设定共济额度」', '填{who}的信息和金额', '核对，提交'],
          basis: disputed(
            '2026 年通知改成「设定共济额度」；以前的指南写「转账申请」。界面可能已经换了，看到哪个点哪个。',
            [quota],
            [give]
          )
        }
      },
      holder: 'owner',
      milestone: 'submitted',
      takes: { text: '每天 3 笔，每笔不超过 2000 元；夜里 22 点到早上 6 点不能转。', basis: disputed('这是改成「额度」以前的限制，现在可能不同。', [limits], [quota]) },
      missed: { text: '给出去的额度，{owner}自己就不能用了。', basis: cited(claim('people2026', '资金使用', '在共济额度内，共济人本人不能再使用')) }
    },
    {
      id: 'receive',
      title: '{who}收下，看到余额',
      how: {
        nationalApp: { lines: ['{who}打开自己的医保钱包', '有待接收的，点接收', '看到余额就好了'], basis: cited(receive, inactive) }
      },
      holder: 'relative',
      milestone: 'effective',
      missed: { text: '没及时收，次日早上 6 点退回。', basis: cited(inactive) }
    }
  ],
  materials: [
    { id: 'm-my-phone', title: '{owner}的手机，本人实名', basis: cited(claim('qinan', '开通流程注', '注册需本人手机号实名认证')) },
    { id: 'm-their-phone', title: '{who}的手机，本人实名', detail: '钱包要{who}自己开', basis: cited(inactive), tip: '老人不会用，就约好视频一起点' },
    { id: 'm-balance', title: '个人账户里有余额', basis: cited(claim('wallet2025', '正文', '参加职工医保，个人账户有富余资金')) },
    { id: 'm-id', title: '{who}的身份信息', detail: '只在官方 APP 里填，这里不用填', basis: cited(give) }
  ],
  troubles: [
    { id: 'hospital', title: '医院用不了医保钱包', then: '转之前先问医院。不能用，先付现金，额度留着下次用。', basis: cited(hospitals) },
    { id: 'night', title: '提示现在不能转', then: '夜里 22 点到早上 6 点停。白天再转。', basis: cited(limits) },
    {
      id: 'old-news',
      title: '听说不能跨省',
      then: '那是以前。2026 年 1 月通知扩到全国，当地开没开通看钱包。',
      basis: disputed('贵州那条是 2025 年 4 月的，之后有了新通知。', [quota, areas337], [claim('seed001', '推荐文「贵州」', '仅限贵州省内，跨省代缴暂不支持')])
    }
  ],
  after: [
    {
      id: 'use',
      title: '怎么用',
      lines: [
        { text: '能付：定点医院、药店自己出的部分，居民医保、长护险的个人缴费。', basis: cited(uses) },
        { text: '{who}看病，用{who}自己的医保码。', basis: cited(claim('sina2026', '使用规则', '看病就医仍用本人的医保卡')) },
        { text: '去之前问医院：能不能用医保钱包。', basis: cited(hospitals) }
      ]
    },
    {
      id: 'order',
      title: '先扣谁的，后扣谁的',
      worked: 'payment-order',
      lines: [
        { text: '{who}自己的医保先报销，再扣{who}自己的个人账户。', basis: cited(claim('sina2026', '使用规则', '只共济资金，不共享报销待遇'), claim('orderPage', '正文', '先本人个账，再共济人个账，再现金')) },
        { text: '然后才用钱包里的额度，不够付现金。', basis: cited(claim('orderPage', '正文', '先本人个账，再共济人个账，再现金')) }
      ]
    },
    {
      id: 'premium',
      title: '给{who}交居民医保',
      lines: [{ text: '额度可以付居民医保个人缴费。缴费页有没有这一项，看{who}参保地。', basis: cited(uses), guide: 'residentPremium' }]
    },
    {
      id: 'unlink',
      title: '不用了怎么解除',
      lines: [
        { text: '两个人随时可以自愿解除，没用完的额度退回{owner}账户。', basis: cited(ended, giveBack) },
        { text: '在哪里点，资料没写。在医保钱包里找「解除」，或问 12393。', basis: { kind: 'silent', why: '没有资料写解除的入口。' } }
      ]
    },
    {
      id: 'ends',
      title: '什么时候自己失效',
      lines: [{ text: '任何一方医保关系终止，或转到别的统筹地区，自动解除。', basis: cited(ended) }]
    },
    { id: 'lost', title: '手机丢了', lines: [{ text: '先停用医保码，换手机后重新登录看余额。', basis: tip, guide: 'codeLost' }] }
  ]
}

export default guide
