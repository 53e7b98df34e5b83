import type { Guide } from '@/domain/guide/guide'
import { alipay, counter, nationalApp, wechat, zheliban } from './channels'
import { CHECKED, cited, claim, disputed, tip } from './guide-sources'

const unbindWechat = claim('codePaper', '微信解绑', '进医保电子凭证页点「解绑」，输支付密码，刷脸')
const unbindAlipay = claim('codePaper', '支付宝解绑', '进医保电子凭证页点「移除凭证」，刷脸')
const revoke = claim('codeRisk', '手机丢失的风险', '及时通过国家医保服务平台解除授权')
const oneMinute = claim('codeRisk', '动态二维码', '二维码约 1 分钟失效')
const reportLoss = claim('seed000', 'FAQ4', '浙里办或支付宝「挂失医保电子凭证」，即时生效')
const again = claim('codePaper', '解绑', '再次进入需要重新授权才可以使用')
const records = claim('seed002', '工具', '国家医保服务平台可查余额、缴费记录、报销明细')
const card = claim('cardLost', '电话与线下', '打 12333 挂失，或带身份证到发卡银行')
const cardWrong = claim('seed002', '问答 Q9', '实体卡丢失，到医保局补办（免费）')

const guide: Guide = {
  id: 'codeLost',
  title: '码和卡丢了',
  lead: '手机丢了、换手机、社保卡丢了：先停用，再补回来。',
  walkedFor: 'anyone',
  checkedOn: CHECKED,
  channels: [nationalApp, alipay, wechat, zheliban, counter],
  steps: [
    {
      id: 'sim',
      title: '先停手机卡、锁手机',
      how: { lines: ['用别的手机打运营商，停掉手机卡', '用「查找手机」锁住丢了的手机', '只是换手机的，这步直接勾掉'], basis: tip },
      holder: 'relative',
      missed: { text: '别人能打开手机，就能打开{who}的码。', basis: cited(revoke, oneMinute) }
    },
    {
      id: 'stop',
      title: '停用医保码',
      how: {
        nationalApp: { lines: ['换一台手机登录{who}的账号', '在设置里解除旧手机的授权'], basis: cited(revoke), tips: ['找不到就先改登录密码'] },
        wechat: { lines: ['换一台手机登录{who}的微信', '进「医保电子凭证」，点「解绑」', '输支付密码，刷脸'], basis: cited(unbindWechat) },
        alipay: { lines: ['换一台手机登录{who}的支付宝', '进「医保电子凭证」，点「移除凭证」', '刷脸'], basis: cited(unbindAlipay) },
        zheliban: {
          lines: ['登录浙里办，进医保服务板块', '找「挂失」「停用」或「解绑」'],
          basis: disputed(
            '衢州那篇写「挂失，即时生效」。医保码是动态码，别处只见到「解绑、移除、解除授权」。看到哪个点哪个，没有就用国家平台。',
            [reportLoss],
            [revoke, oneMinute]
          )
        },
        counter: { lines: ['打 12393，说手机丢了，要停用医保码', '按答复办'], basis: tip }
      },
      holder: 'relative',
      milestone: 'submitted'
    },
    {
      id: 'password',
      title: '改医保码密码',
      how: {
        lines: ['国家平台里打开医保码，点「修改密码」', '绑过亲情账户的，家人的也改'],
        basis: cited(claim('codePassword', '问题一、二', '本人和被绑人的密码都能改'))
      },
      holder: 'relative'
    },
    {
      id: 'records',
      title: '查有没有不认识的支出',
      how: { lines: ['国家平台里看消费记录和余额', '有不认识的，打 12393'], basis: cited(records), tips: ['截图留着'] },
      holder: 'relative',
      missed: { text: '早看早说，晚了说不清。', basis: tip }
    },
    {
      id: 'again',
      title: '新手机上重新激活',
      how: { lines: ['在新手机上重新激活、刷脸', '打开看到码就好了'], basis: cited(again) },
      holder: 'relative',
      milestone: 'effective'
    }
  ],
  materials: [
    { id: 'm-phone', title: '另一台手机', basis: tip },
    { id: 'm-id', title: '{who}的身份证件', basis: cited(card) }
  ],
  troubles: [
    {
      id: 'plastic',
      title: '丢的是实体社保卡',
      then: '打 12333 或去发卡银行挂失、补办；收不收工本费看当地。补卡期间先用医保码。',
      basis: disputed('社保卡归人社和银行管，「到医保局补办、免费」的说法不采用。', [card], [cardWrong])
    },
    { id: 'family-codes', title: '里面还绑着家人的码', then: '停用以后，家人的码要在新手机上重新看一遍。', basis: tip }
  ],
  after: [
    { id: 'activate', title: '重新激活怎么做', lines: [{ text: '步骤跟第一次一样。', basis: cited(again), guide: 'activateCode' }] }
  ]
}

export default guide
