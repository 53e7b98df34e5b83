import { pensFor } from '@/domain/evidence/author'
import type { Claim, Source } from '@/domain/evidence/figure'
import type { Basis } from '@/domain/guide/basis'
import { walletCount2025 } from '../sources/nation'
import { seed000, seed001, seed002, seed003 } from '../sources/seeds'

export const CHECKED = '2026-11-22'

// Where a stored copy lay on a mirror that strangers have filled with other things, its address is left out: nobody should be sent there.

/** Everything the guides cite. Screens of the national app were compared with these texts, not with the app itself. */
export const guideSources = {
  seed000,
  seed001,
  seed002,
  seed003,
  walletCount2025,
  xinhua2026: {
    title: '医保个人账户跨省共济通知解读',
    issuer: '新华社（凤凰网转载）',
    url: 'https://news.ifeng.com/c/8pmWIU5g6xI',
    publishedOn: '2026-01-09',
    retrievedOn: CHECKED,
    chip: '新华社 2026',
    grade: 'news',
    period: '2026-01-09 起'
  },
  people2026: {
    title: '医保个人账户跨省共济范围拓展至全国',
    issuer: '人民日报（摘要页转述）',
    url: 'https://reportify.cn/news/1207253380779610112',
    publishedOn: '2026-01-10',
    retrievedOn: CHECKED,
    chip: '人民日报 2026',
    grade: 'unverified',
    period: '2026-01'
  },
  sina2026: {
    title: '一次性讲清医保个账跨省共济',
    issuer: '新浪财经（摘要页转述）',
    url: 'https://reportify.cn/news/1207405418893152256',
    publishedOn: '2026-01-10',
    retrievedOn: CHECKED,
    chip: '新浪 2026',
    grade: 'unverified',
    period: '2026-01'
  },
  sichuan: {
    title: '职工医保个人账户家庭共济可以帮哪些家庭成员',
    issuer: '四川省医疗保障局',
    url: 'http://ylbzj.sc.gov.cn/scsybj/nc030603/2025/7/4/30cd35203b134f4eac35d0c21f108564.shtml',
    publishedOn: '2025-07-04',
    retrievedOn: CHECKED,
    chip: '四川局 2025',
    grade: 'official',
    period: '2025-07'
  },
  songjiang: {
    title: '医保个人账户可以共济给近亲属用么',
    issuer: '上海市松江区医保局',
    url: 'https://www.songjiang.gov.cn/govxxgk/SHSJ49/2025-07-23/69f9fe36-2762-4ead-a25c-a5cab7d9926e.html',
    publishedOn: '2025-07-23',
    retrievedOn: CHECKED,
    chip: '松江区 2025',
    grade: 'official',
    period: '2025-07'
  },
  wuxi: {
    title: '全国所有省份共济范围扩至近亲属',
    issuer: '无锡日报',
    url: 'http://szb.wxrb.com/jnwb/content/202412/27/content_254905.html',
    publishedOn: '2024-12-27',
    retrievedOn: CHECKED,
    chip: '无锡日报 2024',
    grade: 'news',
    period: '2024-12'
  },
  nhsa2024: {
    title: '职工医保个人账户如何共济给家人？这些要点需注意（国家医保局 2024-10-05 解答）',
    issuer: '新闻转载，没留原址',
    publishedOn: '2024-10-05',
    retrievedOn: CHECKED,
    chip: '医保局解答 2024',
    grade: 'news',
    period: '2024-10'
  },
  xinhua2024: {
    title: '职工医保个账省内共济全覆盖 “家庭共济”这些要点需注意',
    issuer: '新华社（转载，没留原址）',
    publishedOn: '2024-11-26',
    retrievedOn: CHECKED,
    chip: '新华社 2024',
    grade: 'news',
    period: '2024-11'
  },
  reply2023: {
    title: '国家医保局答复：绑定未成年人要不要刷脸（来信 2023-10-02）',
    issuer: '论坛转帖 zyqjg.com',
    url: 'https://zyqjg.com/thread-6497-1-1.html',
    retrievedOn: CHECKED,
    chip: '医保局答复 2023',
    grade: 'officialMirror',
    period: '2023-10'
  },
  qilu: {
    title: '医保亲情账户怎么用？热点问题解答',
    issuer: '山东大学齐鲁医院',
    url: 'https://www.qiluhospital.com/show-512-34124-1.html',
    publishedOn: '2023-12-04',
    retrievedOn: CHECKED,
    chip: '齐鲁医院 2023',
    grade: 'aggregator',
    period: '2023-12'
  },
  steps2023: {
    title: '如何添加亲情账户（国家医保服务平台步骤）',
    issuer: '转载页 we54.com',
    url: 'http://m.we54.com/hulianwang/2023/0823/215725.html',
    publishedOn: '2023-08-23',
    retrievedOn: CHECKED,
    chip: '绑定步骤 2023',
    grade: 'aggregator',
    period: '2023-08'
  },
  xianyang: {
    title: '咸阳市医保亲情账户最多可绑定几名家庭成员',
    issuer: '橙橘网',
    url: 'http://chengju.com/techan/170064339323245.html',
    publishedOn: '2023-11-22',
    retrievedOn: CHECKED,
    chip: '咸阳 2023',
    grade: 'aggregator',
    period: '2023-11'
  },
  wuhan: {
    title: '医保亲情账户绑定后怎么用，最多绑几个',
    issuer: 'wuhannews.cn',
    url: 'http://wuhannews.cn/wuhan/43008.html',
    retrievedOn: CHECKED,
    chip: '支付宝绑定',
    grade: 'aggregator',
    period: '未注明'
  },
  sixMembers: {
    title: '添加医保亲情账户的详细流程',
    issuer: '聚合站 jiusongjiankang.com',
    url: 'https://m.jiusongjiankang.com/health/news/6495072.html',
    retrievedOn: CHECKED,
    chip: '绑定流程',
    grade: 'unverified',
    period: '未注明'
  },
  nineKinds: {
    title: '医保亲情账号绑定方式',
    issuer: '聚合站 jiusongjiankang.com',
    url: 'https://m.jiusongjiankang.com/health/news/6308784.html',
    retrievedOn: CHECKED,
    chip: '绑定方式',
    grade: 'unverified',
    period: '未注明'
  },
  alipayBind: {
    title: '支付宝绑定医保亲情账号',
    issuer: '聚合站 jiusongjiankang.com',
    url: 'https://m.jiusongjiankang.com/health/news/5705002.html',
    retrievedOn: CHECKED,
    chip: '支付宝步骤',
    grade: 'unverified',
    period: '未注明'
  },
  yueUnbind: {
    title: '医保卡解绑关联亲情账户的步骤',
    issuer: '聚合站 jiusongjiankang.com',
    url: 'https://m.jiusongjiankang.com/health/news/5705118.html',
    retrievedOn: CHECKED,
    chip: '粤医保解绑',
    grade: 'unverified',
    period: '未注明'
  },
  yueShare: {
    title: '绑定粤医保个人账户共济关系的步骤',
    issuer: '聚合站 jiusongjiankang.com',
    url: 'https://m.jiusongjiankang.com/health/news/6396168.html',
    retrievedOn: CHECKED,
    chip: '粤医保共济',
    grade: 'unverified',
    period: '未注明'
  },
  taishun: {
    title: '泰顺县用浙里办办家庭共济',
    issuer: '智慧百科 ccschy.com',
    url: 'http://ccschy.com/techan/94818.html',
    publishedOn: '2022-04-01',
    retrievedOn: CHECKED,
    chip: '泰顺 2022',
    grade: 'aggregator',
    period: '2022'
  },
  chongqingLink: {
    title: '重庆医保卡怎么关联家庭成员',
    issuer: '问答站 wendadaohang.com',
    url: 'https://99.wendadaohang.com/zd/WzXBOvBB7WOz7BXeeBj.html',
    retrievedOn: CHECKED,
    chip: '重庆关联',
    grade: 'aggregator',
    period: '未注明'
  },
  chongqingOnce: {
    title: '重庆医保如何关联家属',
    issuer: '聚合站 hzbdd.com',
    url: 'https://www.hzbdd.com/341080',
    publishedOn: '2025-04-22',
    retrievedOn: CHECKED,
    chip: '重庆关联 2025',
    grade: 'unverified',
    period: '2025-04'
  },
  zhejiangShare: {
    title: '浙江职工医保家庭共济资格与条件',
    issuer: '聚合站 kaowaiyu.cn',
    url: 'http://kaowaiyu.cn/health/news/13957862.html',
    retrievedOn: CHECKED,
    chip: '浙江共济 2025',
    grade: 'unverified',
    period: '2025'
  },
  qinan: {
    title: '医保钱包使用指南',
    issuer: '秦安县人民政府网',
    url: 'http://www.qinan.gov.cn/info/11672/1253662.htm',
    retrievedOn: CHECKED,
    chip: '秦安县 指南',
    grade: 'official',
    period: '未注明'
  },
  wallet2025: {
    title: '已开通！职工医保个人账户余额可以转账了（国家医保局 2025-09-17）',
    issuer: '转载，没留原址',
    publishedOn: '2025-09-17',
    retrievedOn: CHECKED,
    chip: '医保局 2025',
    grade: 'officialMirror',
    period: '2025-09'
  },
  orderPage: {
    title: '医保个人账户家庭共济扣款顺序',
    issuer: 'gongchengliangzi.com',
    url: 'https://www.gongchengliangzi.com/baike/108574.html',
    retrievedOn: CHECKED,
    chip: '扣款顺序',
    grade: 'aggregator',
    period: '未注明'
  },
  orderSecond: {
    title: '医保共济后家人怎么扣款',
    issuer: '聚合站 jiusongjiankang.com',
    url: 'https://m.jiusongjiankang.com/health/news/6127719.html',
    retrievedOn: CHECKED,
    chip: '扣款顺序二',
    grade: 'unverified',
    period: '未注明'
  },
  unbindApp: {
    title: '国家平台和浙里办怎么解绑',
    issuer: '聚合站 jiusongjiankang.com',
    url: 'https://m.jiusongjiankang.com/health/news/6135491.html',
    retrievedOn: CHECKED,
    chip: '解绑步骤',
    grade: 'unverified',
    period: '未注明'
  },
  civilCode: {
    title: '职工医保个人账户共济与民法典近亲属',
    issuer: '转载页 0734zpw.com',
    url: 'https://0734zpw.com/n62422.html',
    retrievedOn: CHECKED,
    chip: '近亲属',
    grade: 'news',
    period: '2024-07 起'
  },
  huzhouInLaw: {
    title: '浙江湖州共济账户能不能给公婆用',
    issuer: '聚合站 kaowaiyu.cn',
    url: 'http://kaowaiyu.cn/health/news/13718132.html',
    retrievedOn: CHECKED,
    chip: '湖州 公婆',
    grade: 'unverified',
    period: '2025'
  },
  xilinInLaw: {
    title: '内蒙古锡林郭勒盟共济能不能给公婆用',
    issuer: '聚合站 kaowaiyu.cn',
    url: 'http://kaowaiyu.cn/health/news/13957429.html',
    retrievedOn: CHECKED,
    chip: '锡林郭勒 公婆',
    grade: 'unverified',
    period: '2025'
  },
  quzhouInLaw: {
    title: '浙江衢州共济账户能不能给公婆用',
    issuer: '聚合站 kaowaiyu.cn',
    url: 'http://kaowaiyu.cn/health/news/14133306.html',
    retrievedOn: CHECKED,
    chip: '衢州 公婆',
    grade: 'unverified',
    period: '2025'
  },
  guangdongYes: {
    title: '广东共济账户能不能给公婆用（说可以）',
    issuer: '聚合站 kaowaiyu.cn',
    url: 'http://kaowaiyu.cn/health/news/13933501.html',
    retrievedOn: CHECKED,
    chip: '广东 公婆一',
    grade: 'unverified',
    period: '2025'
  },
  guangdongNo: {
    title: '广东共济账户能不能给公婆用（说不可以）',
    issuer: '聚合站 kaowaiyu.cn',
    url: 'http://kaowaiyu.cn/health/news/13943917.html',
    retrievedOn: CHECKED,
    chip: '广东 公婆二',
    grade: 'unverified',
    period: '2025'
  },
  cctvInLaw: {
    title: '医保家庭共济的授权范围（转述央视网）',
    issuer: '聚合站 jiusongjiankang.com',
    url: 'https://m.jiusongjiankang.com/health/news/6341972.html',
    retrievedOn: CHECKED,
    chip: '共济范围',
    grade: 'unverified',
    period: '未注明'
  },
  transferRule: {
    title: '医保关系转移接续暂行办法（新华社 2021-11-29）',
    docNumber: '医保办发〔2021〕43号',
    issuer: '新华社（转载页 gyxww.net）',
    url: 'https://www.gyxww.net/content/20211129/3350.html',
    publishedOn: '2021-11-29',
    retrievedOn: CHECKED,
    chip: '新华社 2021',
    grade: 'news',
    period: '2021-12 起'
  },
  transferSteps: {
    title: '转移接续办理流程',
    issuer: '智慧百科 ccschy.com',
    url: 'http://ccschy.com/techan/82326.html',
    publishedOn: '2022-03-31',
    retrievedOn: CHECKED,
    chip: '转移流程 2022',
    grade: 'aggregator',
    period: '2022'
  },
  transferWho: {
    title: '什么情况下需要转移接续医保关系',
    issuer: '转载页 jxyuer.com',
    url: 'http://jxyuer.com/baike/techan/771087.html',
    publishedOn: '2022-09-29',
    retrievedOn: CHECKED,
    chip: '转移情形 2022',
    grade: 'aggregator',
    period: '2022-09'
  },
  transferKinds: {
    title: '哪些情况可以申请转移接续',
    issuer: '51dongshi.net',
    url: 'https://www.51dongshi.net/wzztf/rshdc/rshdchaes',
    publishedOn: '2024-07-12',
    retrievedOn: CHECKED,
    chip: '转移情形',
    grade: 'aggregator',
    period: '2024-07'
  },
  yunfu: {
    title: '云浮市医保局：重复参保怎么办',
    issuer: '转载页 818563.cn（云浮市医疗保障局原文）',
    url: 'http://818563.cn/ybj/ztzl/ybzczs/content/post_1650826.html',
    retrievedOn: CHECKED,
    chip: '云浮局 答复',
    grade: 'officialMirror',
    period: '2022-12'
  },
  lawText: {
    title: '社会保险法第二十三条（条文引用）',
    issuer: 'branchsmith.com',
    url: 'https://www.branchsmith.com/zh/tianjin_252687',
    retrievedOn: CHECKED,
    chip: '社保法 23 条',
    grade: 'aggregator',
    period: '现行'
  },
  codePaper: {
    title: '如何激活，如何解绑？一文教你使用医保电子凭证',
    issuer: '齐鲁晚报（转载页 u1s5d6.cn）',
    url: 'http://www.u1s5d6.cn/newsview1108758.html',
    retrievedOn: CHECKED,
    chip: '齐鲁晚报',
    grade: 'news',
    period: '未注明'
  },
  codePassword: {
    title: '医保电子凭证密码怎么改，亲情账户密码忘了怎么办',
    issuer: '医院网页 ypjjkfqyy.com',
    url: 'http://www.ypjjkfqyy.com/jyzn/202408/t20240822_3457346.html',
    publishedOn: '2024-08-22',
    retrievedOn: CHECKED,
    chip: '改密码 2024',
    grade: 'aggregator',
    period: '2024-08'
  },
  codePlaces: {
    title: '医保电子凭证激活方式（App、支付宝、现场设备）',
    issuer: '转载页 buz-visq.com',
    url: 'http://buz-visq.com/news/2023/0818/082023_56855.html',
    publishedOn: '2023-08-18',
    retrievedOn: CHECKED,
    chip: '激活方式 2023',
    grade: 'aggregator',
    period: '2023-08'
  },
  codeRisk: {
    title: '激活医保电子凭证的风险和安全设置',
    issuer: '聚合站 hzbdd.com',
    url: 'https://www.hzbdd.com/595136',
    publishedOn: '2025-05-06',
    retrievedOn: CHECKED,
    chip: '凭证安全',
    grade: 'unverified',
    period: '2025-05'
  },
  cardLost: {
    title: '网上挂失医保卡',
    issuer: '聚合站 jiusongjiankang.com',
    url: 'https://www.jiusongjiankang.com/health/news/6663223.html',
    retrievedOn: CHECKED,
    chip: '社保卡挂失',
    grade: 'unverified',
    period: '未注明'
  },
  wechatPay: {
    title: '微信交城乡居民医保的步骤',
    issuer: '聚合站 jiusongjiankang.com',
    url: 'https://m.jiusongjiankang.com/health/news/6083424.html',
    retrievedOn: CHECKED,
    chip: '微信缴费',
    grade: 'unverified',
    period: '未注明'
  },
  alipayPay: {
    title: '支付宝给家人交医保的步骤',
    issuer: '聚合站 jiusongjiankang.com',
    url: 'https://m.jiusongjiankang.com/health/news/5232191.html',
    retrievedOn: CHECKED,
    chip: '支付宝缴费',
    grade: 'unverified',
    period: '未注明'
  },
  payOffline: {
    title: '2025 年城乡居民医保代缴费指南',
    issuer: '聚合站 jiusongjiankang.com',
    url: 'https://m.jiusongjiankang.com/health/news/5946388.html',
    retrievedOn: CHECKED,
    chip: '代缴指南',
    grade: 'unverified',
    period: '2025'
  }
} as const satisfies Record<string, Source>

const pens = pensFor(guideSources, CHECKED)
export const { claim } = pens

type Claims = readonly [Claim, ...Claim[]]

/** A sentence that a source backs. */
export const cited = (...claims: Claims): Basis => ({ kind: 'cited', claims })

/** One that we derived from what the claims say. */
export const inferred = (why: string, ...claims: Claims): Basis => ({ kind: 'cited', claims, doubt: 'inferred', why })

/** Claims differ: the first ones are followed, `aside` is shown beside them. */
export const disputed = (why: string, claims: Claims, aside: readonly Claim[]): Basis => ({
  kind: 'cited', claims, aside, doubt: 'conflict', why
})

/** 经验: a habit, no source. */
export const tip: Basis = { kind: 'tip' }
