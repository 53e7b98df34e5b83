import type { Guide } from '@/domain/guide/guide'
import { alipay, counter, nationalApp, onEach, silent, wechat, yueyibao, zheliban } from './channels'
import { faceBasis, proxyLimit, proxyRelationBasis } from './family-rules'
import { CHECKED, cited, claim, inferred, tip } from './guide-sources'

const byId = claim('steps2023', '方式一：使用身份证号绑定', '同意告知书，填姓名、证件号、关系，传承诺书和户口本照片，点「添加账户」')
const byBirth = claim('steps2023', '方式二：使用出生医学证明绑定', '填母亲姓名、证件号和出生医学证明编号，母亲刷脸')
const entry = claim('steps2023', '步骤 1', '底部「我的」，「我的家庭成员」点「+」')
const entryHome = claim('seed003', '推荐文「绑定操作」', '登录后进入「亲情账户」，填家人信息，传户口本照片')
const notOneBook = claim('reply2023', '答复', '没有限制必须在同一户口本')
const childProof = claim('xianyang', '正文', '16 周岁及以下：出生证明、双方户口页、关系公证书，提供一样')
const showsOnly = claim('nhsa2024', '正文', '亲情账户展示家人的医保码，花家人的，与绑定人的个人账户无关')
const faceLater = claim('qilu', 'Q2', '网络、光线可能导致不通过；24 小时后仍不行，到当地经办网点线下激活')
const otherWays = claim('qilu', 'Q1', '家属在异地刷不了脸，可用当地医保部门提供的其他方式')
const counters = claim('seed000', '结尾', '可到各区县医保经办窗口现场办理')
const alipayLines = claim('alipayBind', '支付宝绑定', '「医疗健康」→「医保」→「亲情账户」→「为家人开通」；传户口簿、身份证或出生证明')
const wechatLines = claim('sixMembers', '微信绑定流程', '「我」→「服务」→「医疗健康」→「医保亲情账户」→「添加家人」')
const yueLines = claim('yueUnbind', '粤医保', '「我要办事」→「查看更多」→「业务办理」→「亲情账户绑定/解绑」')

const proxyLimitBasis = { kind: 'cited', claims: proxyLimit.claims, doubt: 'conflict', why: proxyLimit.why ?? '' } as const

const guide: Guide = {
  id: 'familyProxy',
  title: '亲情账户',
  lead: '绑好以后，用你的手机就能出示{who}的医保码。不动你的钱。',
  walkedFor: 'relative',
  checkedOn: CHECKED,
  channels: [nationalApp, alipay, wechat, yueyibao, counter, silent(zheliban, '资料没写浙里办的亲情账户入口。换国家平台办。')],
  steps: [
    {
      id: 'own-code',
      title: '先激活自己的医保码',
      how: {
        lines: ['打开过自己医保码的，这步直接勾掉', '没激活过，先激活，再来绑家人'],
        basis: cited(claim('xianyang', '正文', '要激活医保电子凭证后才可添加亲情账户'))
      },
      holder: 'owner',
      missed: { text: '没激活，添加不了家人。', basis: cited(claim('xianyang', '正文', '要激活医保电子凭证后才可添加亲情账户')), guide: 'activateCode' }
    },
    {
      id: 'photograph',
      title: '拍户口本',
      how: {
        lines: ['拍户口本首页和{who}那一页', '不在一本上，两本都拍'],
        basis: cited(byId, notOneBook),
        tips: ['四角拍全，别反光']
      },
      holder: 'owner',
      missed: { text: '没有证明，审核过不了。', basis: inferred('各渠道都要传户口本或出生证明。', byId, childProof) },
      troubles: [
        {
          id: 'no-register',
          title: '孩子还没上户口',
          then: '选「出生医学证明」方式：填母亲信息和证明编号，母亲刷脸。',
          basis: cited(byBirth)
        }
      ]
    },
    {
      id: 'open',
      title: '打开入口',
      how: {
        nationalApp: {
          lines: ['打开「国家医保服务平台」APP，登录', '点底部「我的」', '在「我的家庭成员」点「+」'],
          basis: cited(entry, entryHome),
          tips: ['找不到就在首页找「亲情账户」']
        },
        alipay: { lines: ['支付宝搜「医疗健康」，进「医保」', '点「亲情账户」', '点「为家人开通」'], basis: cited(alipayLines) },
        wechat: { lines: ['微信点「我」→「服务」→「医疗健康」', '进「医保亲情账户」', '点「添加家人」'], basis: cited(wechatLines) },
        yueyibao: {
          lines: ['微信搜「粤医保」小程序，刷脸登录', '「我要办事」→「查看更多」', '点「亲情账户绑定/解绑」'],
          basis: cited(yueLines)
        },
        counter: {
          lines: ['打 12393 问：家人刷不了脸，怎么绑', '按答复带材料，去参保地医保窗口'],
          basis: cited(otherWays, counters)
        }
      },
      holder: 'owner'
    },
    {
      id: 'add',
      title: '添加{who}，传照片',
      how: {
        nationalApp: {
          lines: ['选「使用身份证号绑定」，看完点同意', '填姓名和证件号，选关系', '签承诺书，传户口本照片', '点「添加账户」'],
          basis: cited(byId)
        },
        alipay: { lines: ['填{who}的信息，选关系', '传户口簿、身份证或出生证明', '签授权承诺书，提交'], basis: cited(alipayLines) },
        wechat: { lines: ['填{who}的姓名、证件号', '传身份证或户口本照片，提交'], basis: cited(wechatLines) },
        yueyibao: { lines: ['看告知书，点「已阅读并同意」', '填{who}的信息，提交'], basis: cited(yueLines) },
        counter: { lines: ['说清是绑「亲情账户」，不是「家庭共济」', '交材料'], basis: cited(otherWays, claim('qilu', 'Q3', '亲情账户和家庭共济是两项不同的业务')) }
      },
      holder: 'owner',
      takes: { text: '要审核的，一般 1 到 2 个工作日。', basis: cited(claim('alipayBind', '审核时效', '实时反馈，通常 1–2 个工作日')) },
      milestone: 'submitted',
      troubles: [
        { id: 'no-relation', title: '选不到这个关系', then: '说明这里不让绑。问 12393，或请更近的家人来绑。', basis: proxyRelationBasis },
        {
          id: 'other-binders',
          title: '提示已被别人绑过',
          then: '每人一个月里只能被 2 个人绑。问问家里谁绑了，解一个。',
          basis: cited(claim('wuhan', '正文', '每个家庭成员一个自然月内只可被 2 个绑定人绑定'))
        }
      ]
    },
    {
      id: 'face',
      title: '{who}本人刷脸',
      when: { age: ['over', 'turning'] },
      depends: '满 16 岁才要',
      how: onEach([nationalApp, alipay, wechat, yueyibao], {
        lines: ['让{who}拿着你的手机，点「人脸验证」', '按提示刷脸，通过就绑上了'],
        basis: faceBasis,
        tips: ['光线亮一点，摘下帽子']
      }),
      holder: 'both',
      missed: { text: '不刷脸，绑不上。', basis: faceBasis },
      takes: { text: '约 5 分钟，先约好时间。', basis: tip },
      troubles: [
        { id: 'face-fails', title: '刷脸总不通过', then: '过一会儿再试。24 小时后还不行，去当地医保经办网点办。', basis: cited(faceLater) },
        { id: 'far-away', title: '{who}在外地，刷不了', then: '等见面再办；或问参保地医保部门别的办法。', basis: cited(otherWays) }
      ]
    },
    {
      id: 'see-code',
      title: '打开{who}的码看一眼',
      how: {
        nationalApp: {
          lines: ['回到「我的」，点{who}的头像', '看到{who}的医保码，就绑好了'],
          basis: cited(claim('reply2023', '答复', '点击家庭成员头像即可切换账户')),
          tips: ['第一次要给{who}设 6 位密码']
        },
        alipay: {
          lines: ['进「亲情账户」，点{who}', '第一次要激活，设一个密码'],
          basis: cited(claim('wuhan', '正文', '绑定后要为家人激活，设置专属密码'))
        },
        ...onEach([wechat, yueyibao, counter], { lines: ['回到亲情账户，看到{who}的医保码'], basis: tip })
      },
      holder: 'owner',
      milestone: 'effective',
      missed: { text: '到医院才发现没激活，要排两次队。', basis: tip }
    }
  ],
  materials: [
    { id: 'm-phone', title: '我的手机，医保码已激活', basis: cited(claim('xianyang', '正文', '要激活医保电子凭证后才可添加')) },
    { id: 'm-register', title: '户口本照片', detail: '首页和{who}那一页；不在一本就拍两本', basis: cited(byId, notOneBook), tip: '四角拍全', oneOf: 'kinship' },
    {
      id: 'm-birth',
      title: '出生医学证明',
      detail: '没上户口也能用',
      basis: cited(childProof, byBirth),
      when: { relation: ['child', 'grandchild', 'maternalGrandchild'], age: ['under', 'turning'] },
      depends: '给孩子办才用得上',
      notNeeded: '给孩子办才用得上',
      oneOf: 'kinship'
    },
    {
      id: 'm-notary',
      title: '关系公证书',
      detail: '户口本、出生证明都没有才要',
      basis: cited(childProof),
      when: { age: ['under', 'turning'] },
      depends: '不满 16 岁才用得上',
      notNeeded: '满 16 岁，本人刷脸就行',
      oneOf: 'kinship'
    },
    {
      id: 'm-appointment',
      title: '约{who}在旁边 5 分钟',
      basis: faceBasis,
      tip: '光线亮一点，摘下帽子',
      when: { age: ['over', 'turning'] },
      depends: '满 16 岁才要',
      notNeeded: '不满 16 岁，不用刷脸'
    }
  ],
  troubles: [
    {
      id: 'cannot-pay',
      title: '绑好了，却付不了钱',
      then: '亲情账户不能花你的余额。花你的钱，要另办「家庭共济」。',
      basis: cited(showsOnly, claim('seed003', '推荐文「亲情账户能干嘛」', '不能直接使用亲属医保账户资金'))
    },
    { id: 'full', title: '提示人数满了', then: '先解绑一位，再添加。', basis: proxyLimitBasis },
    { id: 'one-book', title: '不在一个户口本上', then: '也能绑。满 16 岁的，本人刷脸通过就行。', basis: cited(notOneBook) },
    { id: 'photo-refused', title: '照片审核没过', then: '重拍，四角拍全，别反光。', basis: tip }
  ],
  after: [
    {
      id: 'use',
      title: '用它看病、拿药',
      lines: [
        { text: '挂号、结算、取药时，打开{who}的码给对方扫。', basis: cited(claim('seed003', '推荐文「亲情账户能干嘛」', '用自己的手机展示家人的电子凭证，完成挂号、缴费、取药')) },
        { text: '扣的是{who}自己的医保，不是你的余额。', basis: cited(showsOnly) },
        { text: '还能查{who}一年花了多少。', basis: cited(claim('seed003', '推荐文「家人可以用吗」', '可查询家人年度医疗费用')) },
        { text: '外地也能出示码；异地就医要不要备案，是另一回事。', basis: cited(claim('seed003', '推荐文「异地」', '电子凭证全国联网的可异地使用，湖北、许昌明确支持')) }
      ]
    },
    {
      id: 'unlink',
      title: '不用了怎么解绑',
      lines: [
        { text: '国家平台：「我的」→「我的家庭成员」→「管理亲情账户」→「解除绑定」。', basis: cited(claim('unbindApp', '二、国家医保服务平台', '管理亲情账户里解除绑定')) },
        { text: '粤医保：「亲情账户绑定/解绑」里点「解绑」。', basis: cited(yueLines) },
        { text: '在哪个渠道绑的，就在哪个渠道解。', basis: cited(claim('alipayBind', '跨地区使用', '亲情账户仅与关联平台绑定')) }
      ]
    },
    {
      id: 'ends',
      title: '会不会自己失效',
      lines: [{ text: '资料没写亲情账户多久失效。打开{who}的码，还看得到就还有效。', basis: { kind: 'silent', why: '没有资料写有效期。' } }]
    },
    {
      id: 'lost',
      title: '手机丢了、密码忘了',
      lines: [
        { text: '手机丢了，先停用医保码：你绑的家人也都在里面。', basis: inferred('绑了亲情账户的手机能打开家人的码。', showsOnly, claim('codeRisk', '手机丢失的风险', '手机丢失应及时解除授权')), guide: 'codeLost' },
        { text: '忘了{who}的密码：点{who}的头像，用「修改密码」。', basis: cited(claim('codePassword', '问题二', '绑定人可以帮被绑人修改密码')) }
      ]
    },
    {
      id: 'money',
      title: '还想让{who}花你的钱',
      lines: [
        { text: '同一个省参保：办家庭共济。', basis: cited(showsOnly), guide: 'familySharing' },
        { text: '不在一个省：看医保钱包。', basis: cited(claim('xinhua2026', '正文', '跨省共济依托个人医保钱包')), guide: 'crossProvinceWallet' }
      ]
    }
  ]
}

export default guide
