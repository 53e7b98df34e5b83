import type { Guide } from '@/domain/guide/guide'
import { alipay, counter, nationalApp, onEach, silent, wechat, zheliban } from './channels'
import { CHECKED, cited, claim, tip } from './guide-sources'

const app = claim('codePlaces', '方式一', '下载国家医保服务平台 APP，注册登录后按提示激活')
const alipayWay = claim('codePaper', '支付宝', '城市服务→医保→医保电子凭证，或直接搜索；选参保地，同意协议并激活，人脸认证')
const wechatWay = claim('codePaper', '微信', '城市服务或医保公众号进医保电子凭证，点「立即激活」，验支付密码，授权，刷脸，设密码')
const onSite = claim('codePlaces', '方式三', '二级定点医院、乡镇卫生院、卫生室或区医保中心，用移动设备刷脸现场激活')
const faces = claim('codePlaces', '特殊人群', '老人和小孩面部变化大，识别不出来的，请家人绑亲情账户来激活')
const insured = claim('codePlaces', '激活对象范围', '基本医疗保险参保人员，职工和居民都可以')
const sameForce = claim('seed002', '问答 Q9', '电子凭证和实体卡效力相同，支付宝、微信、国家医保 APP 都能用')
const offline = claim('qilu', 'Q2', '24 小时后仍不能线上激活，可到当地医保经办网点线下激活')

const guide: Guide = {
  id: 'activateCode',
  title: '激活医保码',
  lead: '激活以后，{who}不带卡也能挂号、结算、买药。',
  walkedFor: 'anyone',
  checkedOn: CHECKED,
  channels: [nationalApp, alipay, wechat, counter, silent(zheliban, '资料没写浙里办怎么激活。换国家平台、支付宝或微信。')],
  steps: [
    {
      id: 'insured',
      title: '确认{who}已经参保',
      how: { lines: ['职工医保、居民医保都可以', '没参保的，先登记缴费'], basis: cited(insured) },
      holder: 'relative',
      missed: { text: '没参保，激活不出码。', basis: cited(insured) }
    },
    {
      id: 'open',
      title: '打开入口',
      how: {
        nationalApp: { lines: ['下载「国家医保服务平台」APP', '用{who}自己的手机号注册、登录'], basis: cited(app) },
        alipay: { lines: ['支付宝搜「医保电子凭证」', '选参保地，点「同意协议并激活」'], basis: cited(alipayWay) },
        wechat: { lines: ['微信「城市服务」或当地医保局公众号', '进「医保电子凭证」，点「立即激活」', '输支付密码，同意授权'], basis: cited(wechatWay) },
        counter: { lines: ['去定点医院、卫生院或医保中心', '带身份证件，说要激活医保码'], basis: cited(onSite), tips: ['去之前打电话问有没有设备'] }
      },
      holder: 'relative'
    },
    {
      id: 'face',
      title: '{who}本人刷脸',
      how: onEach([nationalApp, alipay, wechat, counter], {
        lines: ['按提示刷脸'],
        basis: cited(wechatWay, alipayWay, onSite),
        tips: ['光线亮一点，摘下帽子和口罩']
      }),
      holder: 'relative',
      milestone: 'submitted',
      takes: { text: '约 5 分钟。', basis: tip },
      troubles: [
        { id: 'old-or-young', title: '老人、小孩刷不过', then: '请家人绑亲情账户，替{who}激活。', basis: cited(faces) },
        { id: 'fails', title: '总不通过', then: '过一会儿再试；24 小时后还不行，去当地医保经办网点。', basis: cited(offline) }
      ]
    },
    {
      id: 'password',
      title: '设密码，看到码',
      how: {
        ...onEach([nationalApp, counter], { lines: ['按提示设密码', '打开看到医保码，就激活了'], basis: tip }),
        alipay: { lines: ['在「卡包」→「证件」里看到医保码', '就激活了'], basis: cited(alipayWay) },
        wechat: { lines: ['设一个线下用的密码', '打开看到医保码，就激活了'], basis: cited(wechatWay) }
      },
      holder: 'relative',
      milestone: 'effective',
      troubles: [
        {
          id: 'forgot',
          title: '密码忘了',
          then: '国家平台里打开医保码，点「修改密码」。',
          basis: cited(claim('codePassword', '问题一', '在医保电子凭证页面找到「修改密码」'))
        }
      ]
    }
  ],
  materials: [
    { id: 'm-phone', title: '{who}的手机，本人实名', basis: cited(claim('codeRisk', '手机号绑定要求', '手机号须是本人实名，不用副卡、虚拟号')) },
    { id: 'm-id', title: '身份证件', detail: '号码只在官方平台里填，这里不用填', basis: cited(onSite) }
  ],
  troubles: [
    { id: 'channels', title: '激活一次，别处还要再激活吗', then: '换一个平台要再授权一次，码是同一个人的。', basis: cited(claim('codePaper', '解绑', '再次进入需要重新授权才可以使用')) }
  ],
  after: [
    { id: 'use', title: '怎么用', lines: [{ text: '挂号、结算、买药、住院都能用，跟实体卡一样。', basis: cited(sameForce) }] },
    { id: 'family', title: '替家人也激活', lines: [{ text: '家里老人、孩子的码，可以绑到你的手机上。', basis: cited(faces), guide: 'familyProxy' }] },
    { id: 'lost', title: '手机丢了', lines: [{ text: '先停用，再在新手机上激活。', basis: cited(claim('codeRisk', '手机丢失的风险', '及时通过国家医保服务平台解除授权')), guide: 'codeLost' }] }
  ]
}

export default guide
