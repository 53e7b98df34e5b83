import type { Source } from '@/domain/evidence/figure'

// Sources that only enrolment data cite. Titles say what the page is about where its own title was not kept.

const RETRIEVED = '2026-11-22'

export const quzhouKecheng = {
  title: '柯城区居民医保 2025 年度缴费',
  issuer: '聚合站 jiusongjiankang.com',
  url: 'https://m.jiusongjiankang.com/health/news/4591286.html',
  retrievedOn: RETRIEVED,
  chip: '柯城 2025',
  grade: 'aggregator',
  period: '2025 年度'
} as const satisfies Source

export const chongqing2025 = {
  title: '重庆居民医保 2025 年度缴费与待遇',
  issuer: '聚合站 jiusongjiankang.com',
  url: 'https://m.jiusongjiankang.com/health/news/4801225.html',
  retrievedOn: RETRIEVED,
  chip: '重庆 居民',
  grade: 'aggregator',
  period: '2025 年度'
} as const satisfies Source

export const chongqing2026 = {
  title: '重庆居民医保 2026 年度缴费（征求意见稿，2025-10-14）',
  issuer: '论坛 bbs.inqan.com',
  url: 'https://bbs.inqan.com/thread/12593.html',
  publishedOn: '2025-10-14',
  retrievedOn: RETRIEVED,
  chip: '重庆 2026',
  grade: 'aggregator',
  period: '2026 年度（征求意见）'
} as const satisfies Source

export const chongqingNewborn = {
  title: '重庆新生儿参保（2023）',
  issuer: '聚合站 tianqi.com',
  url: 'https://chongqing.tianqi.com/news/vH6uuu1u6zuBPSXP.html',
  retrievedOn: RETRIEVED,
  chip: '重庆 新生儿',
  grade: 'aggregator',
  period: '2023'
} as const satisfies Source

export const shanghai2026 = {
  title: '上海居民医保 2026 年度缴费',
  issuer: '聚合站 maigoo.com',
  url: 'https://www.maigoo.com/news/652372.html',
  retrievedOn: RETRIEVED,
  chip: '沪缴费 2026',
  grade: 'aggregator',
  period: '2026 年度'
} as const satisfies Source

export const shanghaiYear = {
  title: '上海职工医保 2022 医保年度（2022-07-01 至 2023-06-30）',
  issuer: '上海本地宝',
  url: 'http://m.sh.bendibao.com/zffw/269509.html',
  retrievedOn: RETRIEVED,
  chip: '上海 2022',
  grade: 'news',
  period: '2022 医保年度'
} as const satisfies Source

export const wenzhou2024 = {
  title: '温州居民医保 2024 年度筹资与集中期外参保',
  issuer: '聚合站 gansulong.com',
  url: 'http://gansulong.com/c/04192aUM2024.html',
  retrievedOn: RETRIEVED,
  chip: '温州 2024',
  grade: 'aggregator',
  period: '2024 年度'
} as const satisfies Source

export const qingdaoWait = {
  title: '待遇等待期案例（青岛医疗保障，2025-11）',
  issuer: '公众号「青岛医疗保障」，163.com 转载',
  url: 'https://m.163.com/dy/article/KFPT37RF0514M43P.html',
  retrievedOn: RETRIEVED,
  chip: '青岛 2025',
  grade: 'officialMirror',
  period: '2025-11'
} as const satisfies Source

export const qingdao2025 = {
  title: '青岛居民医保 2025 年度缴费',
  issuer: '聚合站 jiusongjiankang.com',
  url: 'https://m.jiusongjiankang.com/health/news/4594058.html',
  retrievedOn: RETRIEVED,
  chip: '青岛缴费',
  grade: 'aggregator',
  period: '2025 年度'
} as const satisfies Source

export const lianyungangNewborn = {
  title: '连云港新生儿参保（2022）',
  issuer: '聚合站 senbk.com',
  url: 'http://m.senbk.com/techan/5868960c1f723020931a10c4de307118.html',
  retrievedOn: RETRIEVED,
  chip: '连云港 新生儿',
  grade: 'aggregator',
  period: '2022'
} as const satisfies Source

export const wuhanGap = {
  title: '武汉灵活就业人员断缴（旧规）',
  issuer: '聚合站 outofmemory.cn',
  url: 'https://juke.outofmemory.cn/read/1246204.html',
  retrievedOn: RETRIEVED,
  chip: '武汉 旧规',
  grade: 'aggregator',
  period: '旧，没写年份'
} as const satisfies Source

export const jiangsuGap = {
  title: '江苏职工医保中断后的等待期',
  issuer: '转载页 ccschy.com',
  url: 'https://img.ccschy.com/news/27329.html',
  retrievedOn: RETRIEVED,
  chip: '江苏 转移',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const langfangIncentive = {
  title: '廊坊居民医保参保激励（2025 起）',
  issuer: '廊坊本地宝',
  url: 'http://m.lf.bendibao.com/live/16744.shtm',
  retrievedOn: RETRIEVED,
  chip: '廊坊 激励',
  grade: 'news',
  period: '2025 起'
} as const satisfies Source

export const shangraoIncentive = {
  title: '上饶居民医保参保激励（2025-12-25）',
  issuer: 'btalkworld.com',
  url: 'http://www.btalkworld.com/2025-12/25/content_41272.html',
  publishedOn: '2025-12-25',
  retrievedOn: RETRIEVED,
  chip: '上饶 激励',
  grade: 'news',
  period: '2025-12'
} as const satisfies Source

export const sichuanIncentive = {
  title: '四川居民医保参保激励（2025 年征求意见稿）',
  issuer: '转述页 reportify.cn',
  url: 'https://reportify.cn/news/1144711033756192768',
  retrievedOn: RETRIEVED,
  chip: '四川 征求意见',
  grade: 'news',
  period: '2025 征求意见'
} as const satisfies Source

export const incentive38 = {
  title: '居民医保参保激励（国办发〔2024〕38号转载）',
  docNumber: '国办发〔2024〕38号',
  issuer: '转载页 ynhanyi.com',
  url: 'http://ynhanyi.com/795863.shtml',
  retrievedOn: RETRIEVED,
  chip: '38号文激励',
  grade: 'aggregator',
  period: '2025 起'
} as const satisfies Source

export const hardshipYear = {
  title: '医疗救助对象分类（2025-09-09）',
  issuer: '政府网页的转载 gaoxiao555.com',
  url: 'http://m.gaoxiao555.com/zwgk/xxgk/shgysyjs/sblyxx/ylbz/202509/t20250909_1363695.shtml',
  publishedOn: '2025-09-09',
  retrievedOn: RETRIEVED,
  chip: '救助分类',
  grade: 'officialMirror',
  period: '2025-09'
} as const satisfies Source

export const lateFeeExample = {
  title: '社会保险滞纳金怎么算（引第八十六条）',
  issuer: '博客 meipian.cn',
  url: 'https://www.meipian.cn/5dec92l2',
  retrievedOn: RETRIEVED,
  chip: '滞纳金例',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
