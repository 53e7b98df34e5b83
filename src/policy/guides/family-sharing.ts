import type { Guide } from '@/domain/guide/guide'
import { alipay, chongqing, counter, fujian, nationalApp, onEach, silent, wechat, yueyibao, zheliban } from './channels'
import { CHECKED, cited, claim, disputed, inferred, tip } from './guide-sources'

const local = claim('nhsa2024', '正文', '国家平台地方专区、当地医保部门公众号、官网的「职工医保个人账户家庭共济」模块')
const fillIn = claim('seed001', '推荐文「绑定家人缴费」', '填被绑定人身份信息并提交审核，通过后完成绑定')
const taishun = claim('taishun', '第一步到第六步', '浙里办搜「家庭共济」，在线办理，情形选「家庭共济」，填被授权人信息，短信提醒成功')
const yue = claim('yueShare', '绑定流程', '「个人账户家庭共济关系绑定/解绑」，点「+」，填关系证明，成功后显示共济关系列表')
const chongqingWay = claim('chongqingLink', '正文', '重庆市医疗保障局公众号→服务大厅→个账服务→个人账户关联与取消')
const fujianWay = claim('seed001', '推荐文「福建共济账户」', '福建省医保公共服务平台或医保 APP→账户管理→开通共济账户，填信息，传户口本、结婚证')
const offline = claim('seed001', '推荐文「绑定家人缴费」', '线下医保经办机构办理')
const confused = claim('nhsa2024', '正文', '有网友绑了亲情账户，还没能共济：两项是不同的操作')
const sharerInsured = claim('nhsa2024', '两个前提条件', '家人须是近亲属，并参加了基本医保')
const uses = claim('sichuan', '第一段', '近亲属居民医保的个人缴费，和在定点医药机构就医购药个人自付的费用')
const ownCard = claim('nhsa2024', '正文', '钱可以共济，卡不能共用')
const orderOne = claim('orderPage', '正文', '先本人个账，再共济人个账，再现金')
const orderTwo = claim('orderSecond', '正文', '先本人后共济；部分地区可设扣款顺序')
const insuranceFirst = claim('seed002', '问答 Q7', '家人住院先用他自己的医保报销，剩余部分用你的个人账户')
const ended = claim('xinhua2026', '正文', '参保关系终止、跨统筹地区转移时，共济关系自动解除；可自愿建立或解除')

const guide: Guide = {
  id: 'familySharing',
  title: '家庭共济',
  lead: '办好以后，{who}看病买药自己出的部分，可以花{owner}个人账户的钱。',
  walkedFor: 'relative',
  checkedOn: CHECKED,
  channels: [
    nationalApp, zheliban, yueyibao, chongqing, fujian, wechat, counter,
    silent(alipay, '只有贵州的资料提到支付宝能办，没写怎么点。换国家平台或当地平台。')
  ],
  steps: [
    {
      id: 'balance',
      title: '看个人账户余额',
      how: {
        lines: ['登录「国家医保服务平台」，查个人账户余额', '上海等地只算历年结余，要另看'],
        basis: cited(claim('seed002', '工具', '国家医保服务平台可查个人账户余额'), claim('songjiang', '三个条件', '历年账户资金有结余'))
      },
      holder: 'owner',
      missed: { text: '余额是 0，绑了也付不出来。', basis: inferred('共济花的是账户余额。', claim('songjiang', '三个条件', '历年账户资金有结余')) }
    },
    {
      id: 'open',
      title: '找到「家庭共济」',
      how: {
        nationalApp: { lines: ['登录「国家医保服务平台」APP', '进{owner}参保地的「地方专区」', '点「职工医保个人账户家庭共济」'], basis: cited(local) },
        zheliban: { lines: ['登录浙里办，搜「家庭共济」', '点「历年账户家庭共济备案」，在线办理', '看完须知，情形选「家庭共济」'], basis: cited(taishun) },
        yueyibao: { lines: ['微信搜「粤医保」小程序，登录', '「我要办事」→「查看更多」', '点「个人账户家庭共济关系绑定/解绑」'], basis: cited(yue) },
        chongqing: { lines: ['微信关注「重庆市医疗保障局」公众号', '进服务大厅，登录', '「服务」→「个账服务」→「个人账户关联与取消」'], basis: cited(chongqingWay) },
        fujian: { lines: ['进福建省医保公共服务平台，或医保 APP', '找「账户管理」或「家庭共济」', '点「开通共济账户」'], basis: cited(fujianWay) },
        wechat: { lines: ['关注参保地医保局的微信公众号', '找「职工医保个人账户家庭共济」'], basis: cited(local) },
        counter: { lines: ['去{owner}参保地的医保窗口', '说清办「个人账户家庭共济」'], basis: cited(offline) }
      },
      holder: 'owner',
      troubles: [
        { id: 'no-entry', title: '找不到入口', then: '名字各地不同，也叫「个人账户关联」。搜「共济」；还找不到问 12393。', basis: inferred('重庆的入口叫「个人账户关联与取消」。', chongqingWay, local) },
        { id: 'wrong-entry', title: '点进了「亲情账户」', then: '退出来。亲情账户只管展示码，花不了钱。', basis: cited(confused) }
      ]
    },
    {
      id: 'add',
      title: '把{who}加进来，提交',
      how: {
        nationalApp: { lines: ['填{who}的身份信息，选关系', '提交，等审核'], basis: cited(fillIn) },
        zheliban: { lines: ['按要求填{who}的信息', '点「申请」'], basis: cited(taishun) },
        yueyibao: { lines: ['点「+」，选{who}的关系', '填信息，按提示传关系证明或承诺书'], basis: cited(yue) },
        chongqing: { lines: ['填{who}的信息', '提交，两个人的个人账户就关联上'], basis: cited(chongqingWay) },
        fujian: { lines: ['填{who}的姓名、证件号、关系', '传户口本、结婚证等证明，提交'], basis: cited(fujianWay) },
        wechat: { lines: ['填{who}的身份信息，选关系', '提交，等审核'], basis: cited(fillIn) },
        counter: { lines: ['交身份证件和关系证明', '让工作人员办理关联'], basis: cited(offline, claim('chongqingOnce', '线下办理方式', '带双方身份证、社保卡到经办窗口，即时生效')) }
      },
      holder: 'owner',
      milestone: 'submitted',
      takes: { text: '多久审完，各地不同，资料没写统一时限。', basis: { kind: 'silent', why: '没有资料写统一时限。' } },
      troubles: [
        {
          id: 'already-linked',
          title: '提示{who}已经被绑过',
          then: '有的地方一个人只能由一位家人绑。先让那位家人解绑。',
          basis: disputed(
            '重庆、浙江的页面写一人只能被绑一次；跨省共济的新通知写一人可与多人互建。省内按当地规定。',
            [claim('chongqingOnce', '使用规则', '一名使用人仅能被绑定一次'), claim('zhejiangShare', '被授权人要求', '仅能绑定 1 名授权人，变更先解绑')],
            [claim('xinhua2026', '正文', '一人可与多人互建共济关系')]
          )
        }
      ]
    },
    {
      id: 'confirm',
      title: '看到{who}在共济名单里',
      how: {
        zheliban: { lines: ['收到办理成功的短信'], basis: cited(taishun) },
        yueyibao: { lines: ['回到共济关系列表，看到{who}'], basis: cited(yue) },
        ...onEach([nationalApp, chongqing, fujian, wechat], { lines: ['回到共济页面，看到{who}', '审核通过才算绑定'], basis: cited(fillIn) }),
        counter: { lines: ['请窗口查一下，确认已经关联'], basis: tip }
      },
      holder: 'owner',
      milestone: 'effective',
      missed: { text: '没审过，到结算时还是付现金。', basis: inferred('审核通过后才完成绑定。', fillIn) }
    }
  ],
  materials: [
    { id: 'm-balance', title: '个人账户里有余额', basis: cited(claim('songjiang', '三个条件', '历年账户资金有结余')) },
    { id: 'm-id', title: '{who}的证件号', detail: '只在官方平台里填，这里不用填', basis: cited(fillIn) },
    {
      id: 'm-marriage',
      title: '结婚证',
      basis: cited(fujianWay),
      when: { relation: ['spouse'] },
      depends: '给配偶办才用得上',
      notNeeded: '给配偶办才用得上',
      oneOf: 'kinship'
    },
    { id: 'm-register', title: '户口本', detail: '能看出亲属关系的那几页', basis: cited(fujianWay), oneOf: 'kinship' },
    {
      id: 'm-birth',
      title: '出生医学证明',
      basis: cited(claim('zhejiangShare', '绑定方式', '线下办理带身份证件和关系证明')),
      tip: '户口本看不出关系时带上',
      when: { relation: ['child', 'grandchild', 'maternalGrandchild', 'father', 'mother'] },
      depends: '给孩子、父母办才用得上',
      notNeeded: '给孩子、父母办才用得上',
      oneOf: 'kinship'
    }
  ],
  troubles: [
    { id: 'not-insured', title: '提示{who}没参保', then: '先参保缴费。两个人都要在参保状态。', basis: cited(sharerInsured) },
    { id: 'proxy-only', title: '绑了亲情账户，还是付现金', then: '那是另一样。要单独办家庭共济。', basis: cited(confused) },
    {
      id: 'other-province',
      title: '{who}在外省参保',
      then: '家庭共济只在一个省里。跨省看医保钱包。',
      basis: cited(claim('xinhua2024', '正文', '在同一省份参保，不论是不是同一个城市'))
    }
  ],
  after: [
    {
      id: 'use',
      title: '怎么用',
      lines: [
        { text: '{who}看病，照常用{who}自己的码或卡。别拿{owner}的卡去刷。', basis: cited(ownCard) },
        { text: '能付：定点医院、药店里自己出的部分，和居民医保的个人缴费。', basis: cited(uses) },
        { text: '目录外的自费能不能付，各地口径不一，先问。', basis: inferred('四川写「个人自付」，浙江的页面写「自付、自理、自费」。', uses, claim('seed002', '问答 Q7', '剩余自费部分可用个人账户')) }
      ]
    },
    {
      id: 'order',
      title: '先扣谁的，后扣谁的',
      worked: 'payment-order',
      lines: [
        { text: '① {who}自己的医保先报销。', basis: cited(insuranceFirst) },
        { text: '② 再扣{who}自己的个人账户（居民没有）。', basis: cited(orderOne, orderTwo) },
        { text: '③ 再扣{owner}共济的账户。', basis: cited(orderOne, orderTwo) },
        {
          text: '④ 还不够，付现金。',
          basis: disputed(
            '有一篇的例子让父亲 800 元门诊直接花共济，漏了父亲自己的医保先报销。',
            [orderOne, insuranceFirst],
            [claim('seed002', '变化 2 例子', '父亲门诊 800 元，直接用小李账户的 5000 元')]
          )
        },
        { text: '个别地方可以自己设顺序，结算前看一眼。', basis: cited(orderTwo) }
      ]
    },
    {
      id: 'premium',
      title: '给{who}交居民医保',
      lines: [
        { text: '先办好共济，再在缴费页选用家人的个人账户付。', basis: cited(claim('seed001', '推荐文「贵州」', '代缴前须先完成家庭共济绑定'), uses) },
        { text: '不是每个地方都能用个人账户交，交之前看缴费页有没有这一项。', basis: cited(claim('seed001', '推荐文「网上缴费」', '部分省市支持个人账户共济代缴')), guide: 'residentPremium' }
      ]
    },
    {
      id: 'unlink',
      title: '不用了怎么解除',
      lines: [
        { text: '浙里办：同一入口，选「家庭共济解绑」，点解除。', basis: cited(taishun) },
        { text: '粤医保：共济关系列表里点「解绑」。', basis: cited(yue) },
        { text: '重庆：同一入口「关联与取消」。', basis: cited(chongqingWay) },
        { text: '别处：在办的那个平台里找「解绑」。', basis: tip }
      ]
    },
    {
      id: 'ends',
      title: '什么时候自己失效',
      lines: [
        { text: '医保关系终止，或转到别的统筹地区，会自动解除。要重新办。', basis: inferred('这是跨省共济通知的写法，省内共济多半一样，以当地为准。', ended) }
      ]
    },
    {
      id: 'lost',
      title: '卡丢了、手机丢了',
      lines: [{ text: '先停用医保码、挂失实体卡，再看账户有没有被用。', basis: tip, guide: 'codeLost' }]
    }
  ]
}

export default guide
