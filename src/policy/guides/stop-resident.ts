import type { Guide } from '@/domain/guide/guide'
import { alipay, counter, nationalApp, silent, wechat, yueyibao, zheliban } from './channels'
import { CHECKED, cited, claim, disputed, inferred } from './guide-sources'

const before = claim('yunfu', '一、1', '待遇享受期开始前又参加职工医保的，暂停居民医保，可申请退回个人缴费')
const after = claim('yunfu', '一、2', '待遇享受期开始后参加职工医保的，保留职工医保，居民个人缴费不再退回')
const yueStop = claim('yunfu', '二、线上办理', '粤医保小程序：业务办理→查看更多→居民医保停保；再点「居民医保退费申请」')
const offline = claim('yunfu', '二、线下办理', '带缴费凭证、身份证明、退款账户复印件，到镇级医保经办')
const byOneself = claim('seed001', '推荐文「停保」', '单位只办职工增员；居民停保要个人主动办，准备身份证、劳动合同')
const ways = claim('seed001', '推荐文「停保」', '线下窗口，或「粤医保」等线上平台；部分地区可退费')
const twoAtOnce = claim('seed001', '推荐文「重复参保」', '称社会保险法第 23 条禁止同时参保')
const law = claim('lawText', '第 23 条', '职工应当参加职工医保；没有「禁止同时参保」的字样')

const guide: Guide = {
  id: 'stopResident',
  title: '居民医保停保',
  lead: '{who}参加了职工医保，把居民医保停掉，能退的退回来。',
  walkedFor: 'anyone',
  checkedOn: CHECKED,
  channels: [
    yueyibao, counter,
    silent(nationalApp, '资料没写国家平台能不能停保。打 12393 问参保地。'),
    silent(zheliban, '资料没写浙里办能不能停保。打 12393 问参保地。'),
    silent(alipay, '资料没写支付宝能不能停保。走窗口。'),
    silent(wechat, '资料只写了「粤医保」小程序。别处走窗口。')
  ],
  steps: [
    {
      id: 'employee-on',
      title: '确认职工医保已经生效',
      how: { lines: ['在国家平台看参保状态', '职工医保生效了，再停居民'], basis: cited(ways, claim('seed002', '工具', '国家医保服务平台可查缴费记录')) },
      holder: 'relative',
      missed: { text: '先停了居民，职工还没生效，中间会断。', basis: inferred('职工医保生效后，居民医保才该终止。', ways) }
    },
    {
      id: 'stop',
      title: '申请停居民医保',
      how: {
        yueyibao: { lines: ['微信搜「粤医保」，选参保的市', '「业务办理」→「查看更多」→「居民医保停保」', '填信息，提交'], basis: cited(yueStop) },
        counter: { lines: ['带身份证、劳动合同', '去镇街或医保中心窗口，说办居民医保停保'], basis: cited(byOneself, offline) }
      },
      holder: 'relative',
      milestone: 'submitted',
      missed: { text: '单位不会替你停居民医保，要自己办。', basis: cited(byOneself) }
    },
    {
      id: 'refund',
      title: '申请退费',
      how: {
        yueyibao: { lines: ['点「居民医保退费申请」', '填退款信息，提交'], basis: cited(yueStop) },
        counter: { lines: ['交缴费凭证、身份证明、退款账户复印件'], basis: cited(offline) }
      },
      holder: 'relative',
      missed: { text: '待遇开始以后就不退了。', basis: inferred('这是云浮的规定；别处「部分地区可退费」，以当地为准。', before, after, ways) },
      troubles: [
        { id: 'too-late', title: '待遇期已经开始', then: '还是要停，只是这一年的钱多半退不了。享受职工待遇。', basis: cited(after) }
      ]
    },
    {
      id: 'stopped',
      title: '看到居民医保已暂停',
      how: { lines: ['在国家平台看参保状态', '只剩职工医保，就办好了'], basis: inferred('停保后只保留职工医保。', before, after) },
      holder: 'relative',
      milestone: 'effective'
    }
  ],
  materials: [
    { id: 'm-id', title: '身份证', basis: cited(byOneself) },
    { id: 'm-contract', title: '劳动合同', detail: '或职工医保参保证明', basis: cited(byOneself) },
    { id: 'm-receipt', title: '居民医保缴费凭证', detail: '要退费才用', basis: cited(offline) },
    { id: 'm-account', title: '退款银行账户', detail: '只在官方窗口、平台里填', basis: cited(offline) }
  ],
  troubles: [
    {
      id: 'both',
      title: '两边都交了，能报两次吗',
      then: '不能重复享受，原则上保留职工医保。',
      basis: disputed('社保法第 23 条没有「禁止同时参保」的字样；按地方医保局的答复：保留职工、不重复享受。', [after, law], [twoAtOnce])
    }
  ],
  after: [
    { id: 'back', title: '以后又没工作了', lines: [{ text: '职工医保停了以后，可以再参加居民医保，看当地要不要等。', basis: cited(claim('transferRule', '正文', '连续参保 2 年以上，职工和居民切换且中断不超过 3 个月，可衔接')) }] }
  ]
}

export default guide
