import type { Source } from '@/domain/evidence/figure'

// Titles say what the page is about where its own title was not kept.

/** 医保发〔2022〕22号, as a city explains it. */
export const rule22 = {
  title: '跨省异地就医直接结算规定（昆明解读，2023-08）',
  docNumber: '医保发〔2022〕22号',
  issuer: '转载页 senbk.com',
  url: 'http://senbk.com/techan/dac7e5b5a21b52c0b617545ef738dda9.html',
  retrievedOn: '2026-11-22',
  chip: '22号文解读',
  grade: 'aggregator',
  period: '2023-01-01 起'
} as const satisfies Source

/** Takes the place of the ceilings of 22号; only somebody's summary was seen, not its text. */
export const rule21 = {
  title: '异地就医，有这些新变化（21号、19号文速览）',
  docNumber: '医保发〔2024〕21号',
  issuer: '转载页 newlycreated.cn',
  url: 'http://newlycreated.cn/Socialsecurityarticle/show-1426.html',
  publishedOn: '2024-09-20',
  retrievedOn: '2026-11-27',
  chip: '21号文速览',
  grade: 'aggregator',
  period: '2024-09'
} as const satisfies Source

export const walletCount2025 = {
  title: '全国337个统筹区已开通医保钱包实现跨省共济',
  issuer: '北京青年报（西部网转载）',
  url: 'http://news.cnwest.com/tianxia/a/2025/07/10/23152775.html',
  publishedOn: '2025-07-10',
  retrievedOn: '2026-11-27',
  chip: '钱包 2025',
  grade: 'news',
  period: '2025-06-30'
} as const satisfies Source

export const drugList2026 = {
  title: '新版药品目录和首版商保创新药目录发布',
  issuer: '法治日报（转载页 yuhaojiang.com）',
  url: 'https://www.yuhaojiang.com/redian/1362984.html',
  publishedOn: '2025-12-07',
  retrievedOn: '2026-11-27',
  chip: '目录 2026',
  grade: 'news',
  period: '2026-01-01 起'
} as const satisfies Source

export const drugLists2026 = {
  title: '双目录出炉（附通知全文）',
  issuer: '医药慧（yygcj.com）',
  url: 'http://www.yygcj.com/info/2025-12/46743.html',
  publishedOn: '2025-12-09',
  retrievedOn: '2026-11-27',
  chip: '双目录',
  grade: 'news',
  period: '2026-01-01 起'
} as const satisfies Source

export const commercialDrugs = {
  title: '什么是商保创新药目录（国家医保局常用问答2025年版）',
  issuer: '金融界',
  url: 'https://insurance.jrj.com.cn/2025/07/10232951613917.shtml',
  publishedOn: '2025-07-10',
  retrievedOn: '2026-11-27',
  chip: '商保目录',
  grade: 'news',
  period: '2025-07'
} as const satisfies Source

export const easyPay2026 = {
  title: '国家医保局办公室关于大力推进便捷支付的通知',
  issuer: '网易号转载',
  url: 'https://m.163.com/dy/article/KJ8D8D7H05148S1B.html',
  publishedOn: '2026-01-08',
  retrievedOn: '2026-11-27',
  chip: '便捷支付',
  grade: 'news',
  period: '2026-01'
} as const satisfies Source

export const oneCode2026 = {
  title: '国家医保局推进刷脸支付、一码支付、移动支付、信用支付',
  issuer: '新京报（转载页）',
  url: 'http://gold.caiding5.cn/waihui/171255.html',
  publishedOn: '2026-01-09',
  retrievedOn: '2026-11-27',
  chip: '一码支付',
  grade: 'news',
  period: '2026-01'
} as const satisfies Source

export const transfer2021 = {
  title: '基本医疗保险关系转移接续暂行办法（2021-11-01）',
  issuer: '转载页 hunanyuer.com',
  url: 'http://m.hunanyuer.com/baike/techan/704636.html',
  retrievedOn: '2026-11-27',
  chip: '转移 2021',
  grade: 'aggregator',
  period: '2021-11 起'
} as const satisfies Source

export const handClaimBeijing = {
  title: '北京医保手工报销截止时间',
  issuer: '财务报告网',
  url: 'http://caiwubaogao.caixunwang.cn/caijingxinwen/2023/0304/11349.html',
  publishedOn: '2023-03-04',
  retrievedOn: '2026-11-27',
  chip: '北京 手工报',
  grade: 'aggregator',
  period: '2023-03'
} as const satisfies Source

export const handClaimLuoyang = {
  title: '洛阳职工医保报销指南',
  issuer: '转载页 outofmemory.cn',
  url: 'http://juke.outofmemory.cn/read/1145918.html',
  retrievedOn: '2026-11-27',
  chip: '洛阳 手工报',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

/** 国办发〔2024〕38号, as a city answers it. */
export const rule38 = {
  title: '居民医保参保长效机制（许昌答复，2026-01-08）',
  docNumber: '国办发〔2024〕38号',
  issuer: '许昌市人民政府网',
  url: 'https://xuchang.gov.cn/zcwdpt/039025/20260108/c106f82f-6d5d-423b-9200-de352208f5b7.html',
  publishedOn: '2026-01-08',
  retrievedOn: '2026-11-22',
  chip: '38号文答复',
  grade: 'official',
  period: '2025 起'
} as const satisfies Source

/** 大病保险 for people in hardship. */
export const illness42 = {
  title: '大病保险倾斜政策（天津转载）',
  docNumber: '国办发〔2021〕42号（文号待核）',
  issuer: '转载页 kidbbs.com',
  url: 'http://m.kidbbs.com/baike/techan/181215.html',
  retrievedOn: '2026-11-22',
  chip: '大病倾斜',
  grade: 'aggregator',
  period: '2020'
} as const satisfies Source

export const wallet2026 = {
  title: '职工医保个人账户跨省共济（2026-01-09）',
  issuer: '转述页 reportify.ai（国家医保局、财政部通知）',
  url: 'https://reportify.ai/news/1207201335833923584',
  publishedOn: '2026-01-09',
  retrievedOn: '2026-11-22',
  chip: '共济 2026',
  grade: 'unverified',
  period: '2026-01'
} as const satisfies Source

export const premium2022 = {
  title: '2022 年度居民医保筹资（2021-06-09）',
  issuer: 'yblygrz.cn',
  url: 'http://yblygrz.cn/html/2021-06/09/content_69430.html',
  publishedOn: '2021-06-09',
  retrievedOn: '2026-11-22',
  chip: '缴费 2022',
  grade: 'news',
  period: '2022 年度'
} as const satisfies Source

export const premium2024 = {
  title: '重庆居民医保 2024 年度参保通告（转载）',
  issuer: '官方通告的转载页 hbzqbyyxgs.com',
  url: 'http://m.www.hbzqbyyxgs.com/news/688164.html',
  retrievedOn: '2026-11-22',
  chip: '渝通告 2024',
  grade: 'officialMirror',
  period: '2024 年度'
} as const satisfies Source

export const premium2025 = {
  title: '2025 年度居民医保筹资（2024 年标准）',
  issuer: '公众号文章转载 wxredian.com',
  url: 'https://wxredian.com/art?id=6fc4266ea3573dd77717e1424e5f5552',
  retrievedOn: '2026-11-22',
  chip: '缴费 2025',
  grade: 'aggregator',
  period: '2025 年度'
} as const satisfies Source

export const premium2026 = {
  title: '2026 年度居民医保缴费',
  issuer: '聚合站 sqjnqi.com',
  url: 'http://php.sqjnqi.com/faq/2027287.html',
  retrievedOn: '2026-11-22',
  chip: '缴费 2026',
  grade: 'unverified',
  period: '2026 年度'
} as const satisfies Source

export const law23 = {
  title: '中华人民共和国社会保险法第二十三条（网页引文）',
  issuer: '引文页 branchsmith.com',
  url: 'https://www.branchsmith.com/zh/tianjin_252687',
  retrievedOn: '2026-11-22',
  chip: '社保法 23',
  grade: 'aggregator',
  period: '现行'
} as const satisfies Source

export const law86 = {
  title: '中华人民共和国社会保险法第八十六条（多页引文，没留网址）',
  issuer: '引文网页',
  retrievedOn: '2026-11-22',
  chip: '社保法 86',
  grade: 'aggregator',
  period: '现行'
} as const satisfies Source

export const rule43 = {
  title: '基本医保关系转移接续办法（新华社，2021-11-29）',
  docNumber: '医保办发〔2021〕43号',
  issuer: '转载页 gyxww.net',
  url: 'https://www.gyxww.net/content/20211129/3350.html',
  publishedOn: '2021-11-29',
  retrievedOn: '2026-11-22',
  chip: '转移 2021',
  grade: 'news',
  period: '2021 起'
} as const satisfies Source

export const clinic14 = {
  title: '职工医保门诊共济（国务院常务会议，2021-04-09 报道）',
  docNumber: '国办发〔2021〕14号',
  issuer: '株洲晚报',
  url: 'https://zzwb.zynews.cn/html/2021-04/09/content_1230029.htm',
  publishedOn: '2021-04-09',
  retrievedOn: '2026-11-22',
  chip: '共济 2021',
  grade: 'news',
  period: '2021 起'
} as const satisfies Source

export const relatives2025 = {
  title: '个人账户家庭共济范围（2025-07-04）',
  issuer: '四川省医疗保障局',
  url: 'http://ylbzj.sc.gov.cn/scsybj/nc030603/2025/7/4/30cd35203b134f4eac35d0c21f108564.shtml',
  publishedOn: '2025-07-04',
  retrievedOn: '2026-11-22',
  chip: '四川 2025',
  grade: 'official',
  period: '2025'
} as const satisfies Source

export const diseases10 = {
  title: '门诊慢特病跨省直接结算增到 10 种（2024-09 发布会报道）',
  issuer: '转载页 jxshyzhx.com',
  url: 'http://news.jxshyzhx.com/kuaixun/202409/525058.html',
  retrievedOn: '2026-11-22',
  chip: '慢特病 10',
  grade: 'aggregator',
  period: '2024-12 起'
} as const satisfies Source

export const drugRule = {
  title: '基本医疗保险用药管理暂行办法（条文）',
  docNumber: '国家医疗保障局令第1号',
  issuer: '条文页 laweer.com',
  url: 'https://laweer.com/question/1187eab6b3232.html',
  retrievedOn: '2026-11-22',
  chip: '用药办法',
  grade: 'aggregator',
  period: '现行'
} as const satisfies Source

export const drugs2022 = {
  title: '2022 年药品目录调整（中新社，2023-01-18）',
  issuer: '转载页 interactivedesignlab.com',
  url: 'http://why.interactivedesignlab.com/G_4306204.html',
  publishedOn: '2023-01-18',
  retrievedOn: '2026-11-22',
  chip: '目录 2022',
  grade: 'aggregator',
  period: '2022 年调整'
} as const satisfies Source

export const drugs2024 = {
  title: '2024 年药品目录调整（2025-01-01 执行）',
  docNumber: '医保发〔2024〕33号',
  repealed: { from: '2026-01-01', by: '2025 年版药品目录' },
  issuer: '转载页 zyzjzgpx.com',
  url: 'http://m.zyzjzgpx.com/Content/2024/11-29/1624034042.html',
  publishedOn: '2024-11-29',
  retrievedOn: '2026-11-22',
  chip: '目录 2024',
  grade: 'aggregator',
  period: '2025-01-01 起'
} as const satisfies Source

export const payOrder = {
  title: '个人账户共济的扣款顺序',
  issuer: '聚合站 gongchengliangzi.com',
  url: 'https://www.gongchengliangzi.com/baike/108574.html',
  retrievedOn: '2026-11-22',
  chip: '扣款顺序',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const changshaCap = {
  title: '长沙居民医保住院待遇',
  issuer: '聚合站 jhbk.net',
  url: 'https://m.jhbk.net/changshi/qlOyewXO4e.html',
  retrievedOn: '2026-11-22',
  chip: '长沙 居民',
  grade: 'aggregator',
  period: '约 2023–2025'
} as const satisfies Source

export const hefeiCap = {
  title: '合肥居民医保住院待遇（2020-07-08）',
  issuer: '安徽省立医院',
  url: 'https://ahslyy.com/cn/xxgkybfw/info_3313.aspx?itemid=95024',
  publishedOn: '2020-07-08',
  retrievedOn: '2026-11-22',
  chip: '合肥 2020',
  grade: 'news',
  period: '2020'
} as const satisfies Source

export const wuhanAccount = {
  title: '武汉退休职工个人账户划入（2023）',
  issuer: '聚合站 2233323.com',
  url: 'http://wh.2233323.com/whsh/15184.html',
  retrievedOn: '2026-11-22',
  chip: '武汉 2023',
  grade: 'aggregator',
  period: '2023'
} as const satisfies Source

export const taizhou2025 = {
  title: '台州居民医保 2025 年度筹资',
  issuer: 'qm120.com',
  url: 'https://qm120.com/sz/bk/267399.html',
  retrievedOn: '2026-11-22',
  chip: '台州 2025',
  grade: 'unverified',
  period: '2025 年度'
} as const satisfies Source
