import type { Guide } from '@/domain/guide/guide'
import { alipay, chongqing, counter, fujian, nationalApp, onEach, silent, wechat, yueyibao, zheliban } from './channels'
import { CHECKED, cited, claim, disputed, inferred, tip } from './guide-sources'

const first = claim('seed001', '推荐文「网上缴费」', '首次参保先登记，续保可直接缴费')
const quzhou = claim('seed000', '正文「便民服务」', '浙里办、支付宝等线上渠道，支持银行卡、微信、支付宝')
const wechatWay = claim('wechatPay', '基础操作', '「我」→「服务」→「城市服务」→「社保」→「城乡居民医疗保险缴纳」，填信息，核对后支付')
const alipayWay = claim('alipayPay', '常规路径', '「城市服务」→「社保」→「自然人缴纳社保费」，勾选「是否代缴」，填被代缴人')
const taxChongqing = claim('seed003', '推荐文「重庆网上缴费」', '重庆税务公众号→网上办税→个人社保→城乡居民医保缴费；支持微信、支付宝')
const cloudPay = claim('seed003', '推荐文「重庆微信」', '「社保云缴费」小程序')
const others = claim('seed003', '推荐文「给他人缴费」', '重庆税务公众号输入缴费人身份信息')
const fujianTax = claim('seed001', '推荐文「福建缴费」', '福建税务公众号→微办税→医保社保业务→个人社(医)保缴费办理；也有 APP、电子税务局')
const offline = claim('payOffline', '线下代缴', '银行网点、办税大厅、村（社区）和学校代收')
const records = claim('payOffline', '查询缴费结果', '线上缴费后可查；线下当场核对凭证')
const shared = claim('seed001', '推荐文「网上缴费」', '部分省市支持个人账户共济代缴')
const bindFirst = claim('seed001', '推荐文「贵州」', '代缴前须先完成家庭共济绑定')

const guide: Guide = {
  id: 'residentPremium',
  title: '居民医保缴费',
  lead: '给{who}交明年的居民医保，按渠道一步步来。',
  walkedFor: 'anyone',
  checkedOn: CHECKED,
  channels: [
    {
      ...zheliban,
      note: { text: '资料把银行卡、微信、支付宝写在一起，没分渠道。以付款页为准。', basis: inferred('在支付宝里用微信付不合常理，我们按渠道分开写。', quzhou) }
    },
    { ...alipay, note: { text: '一般用支付宝余额或银行卡付。', basis: cited(claim('alipayPay', '确认缴费信息', '选择余额或银行卡')) } },
    { ...wechat, note: { text: '用微信支付或银行卡付。', basis: cited(claim('wechatPay', '完成支付', '微信支付或银行卡')) } },
    { ...chongqing, name: '重庆税务', note: { text: '支持微信、支付宝。', basis: cited(taxChongqing) } },
    { ...fujian, name: '福建税务' },
    { ...counter, note: { text: '银行网点、办税大厅、村（社区）、学校。', basis: cited(offline) } },
    silent(nationalApp, '资料没写国家平台能不能交居民医保。换支付宝、微信或当地税务。'),
    silent(yueyibao, '资料没写粤医保怎么交居民医保。换支付宝或微信。')
  ],
  steps: [
    {
      id: 'enrolled',
      title: '第一次参保，先登记',
      how: { lines: ['去年交过的，这步直接勾掉', '第一次参保：先到村（社区）或医保窗口登记'], basis: cited(first) },
      holder: 'relative',
      missed: { text: '没登记，缴费页查不到人。', basis: inferred('首次参保须先登记。', first) },
      troubles: [
        {
          id: 'newborn',
          title: '刚出生的孩子',
          then: '出生 90 天内参保，从出生那天起享受。各地天数不同，先问 12393。',
          basis: cited(claim('seed000', 'FAQ2', '新生儿出生 90 天内参保，自出生之日起享受'))
        }
      ]
    },
    {
      id: 'open',
      title: '打开缴费入口',
      how: {
        zheliban: { lines: ['登录浙里办，搜「居民医保缴费」'], basis: cited(quzhou), tips: ['名字以 APP 里为准'] },
        alipay: { lines: ['支付宝点「城市服务」→「社保」', '点「自然人缴纳社保费」'], basis: cited(alipayWay) },
        wechat: { lines: ['微信「我」→「服务」→「城市服务」', '选参保的城市，进「社保」', '点「城乡居民医疗保险缴纳」'], basis: cited(wechatWay) },
        chongqing: { lines: ['关注「重庆税务」公众号', '「网上办税」→「个人社保」', '也可以用「社保云缴费」小程序'], basis: cited(taxChongqing, cloudPay) },
        fujian: { lines: ['关注「福建税务」公众号', '「微办税」→「医保社保业务」', '「个人社(医)保缴费办理」'], basis: cited(fujianTax) },
        counter: { lines: ['带{who}的身份证件', '去银行网点、办税大厅或村（社区）'], basis: cited(offline) }
      },
      holder: 'owner'
    },
    {
      id: 'whom',
      title: '选给谁交、交哪一年',
      how: {
        alipay: { lines: ['给家人交，勾「是否代缴」', '填{who}的姓名、证件号', '核对年度和金额'], basis: cited(alipayWay) },
        wechat: { lines: ['填{who}的姓名、证件号', '选缴费年度，核对金额'], basis: cited(wechatWay) },
        chongqing: { lines: ['选「城乡居民医保缴费」', '填{who}的信息', '选档次，核对金额'], basis: cited(taxChongqing, others) },
        ...onEach([zheliban, fujian, counter], { lines: ['填{who}的姓名、证件号', '核对年度、档次和金额'], basis: tip })
      },
      holder: 'owner',
      missed: { text: '年度选错，明年就没有待遇。', basis: tip },
      troubles: [
        { id: 'not-found', title: '查不到{who}', then: '先确认参保地选对了；第一次参保要先登记。', basis: cited(first) },
        { id: 'amount', title: '金额跟听说的不一样', then: '各地、各档不同。以缴费页为准；差很多先问 12393。', basis: tip }
      ]
    },
    {
      id: 'pay',
      title: '付款',
      how: {
        ...onEach([zheliban, alipay, wechat, chongqing, fujian], {
          lines: ['核对姓名、年度、金额，付款', '想花家人的个人账户，看有没有「个人账户代缴」'],
          basis: cited(shared, bindFirst)
        }),
        counter: { lines: ['付款，当场核对凭证'], basis: cited(records) }
      },
      holder: 'owner',
      milestone: 'submitted',
      takes: { text: '什么时候截止，看缴费日历。', basis: tip },
      troubles: [
        {
          id: 'no-sharing',
          title: '没有「个人账户代缴」',
          then: '当地可能不支持，或没办家庭共济。先用别的方式付，别误了截止日。',
          basis: disputed('有的写全国推广，有的写部分省市支持。', [shared, bindFirst], [claim('seed002', '变化 2', '2025 年家庭共济在全国推广')])
        }
      ]
    },
    {
      id: 'proof',
      title: '查到缴费记录',
      how: { lines: ['在缴费的地方查记录', '看到{who}、年度、金额，截图留着'], basis: cited(records) },
      holder: 'owner',
      milestone: 'effective',
      missed: { text: '扣了款没入账，到看病才发现。', basis: tip }
    }
  ],
  materials: [
    { id: 'm-id', title: '{who}的证件号', detail: '只在官方渠道里填，这里不用填', basis: cited(wechatWay, alipayWay) },
    { id: 'm-money', title: '要交的钱', detail: '金额看缴费日历', basis: tip },
    { id: 'm-book', title: '户口本', detail: '第一次参保登记才用', basis: tip }
  ],
  troubles: [
    { id: 'who-collects', title: '医保局网站能交吗', then: '居民医保费一般由税务收。医保局网站能不能直接交，看页面有没有付款。', basis: disputed('抚州那条写医保局官网可缴费，没核实到。', [fujianTax, taxChongqing], [claim('seed001', '推荐文「抚州」', '抚州医保局官网可缴费，支持微信、支付宝、银联')]) }
  ],
  after: [
    { id: 'mark', title: '交完记一下', lines: [{ text: '在缴费日历里点「已缴费」，就不再提醒。', basis: tip }] },
    { id: 'share', title: '想用家人的个人账户交', lines: [{ text: '先办家庭共济。', basis: cited(bindFirst), guide: 'familySharing' }] }
  ]
}

export default guide
