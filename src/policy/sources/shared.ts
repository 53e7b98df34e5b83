import type { Source } from '@/domain/evidence/figure'

// Pages that the enrolment data of several places cite. Titles say what the page is about where its own title was not kept.

export const chongqingNewborn = {
  title: '重庆新生儿参保（2023）',
  issuer: '聚合站 tianqi.com',
  url: 'https://chongqing.tianqi.com/news/vH6uuu1u6zuBPSXP.html',
  retrievedOn: '2026-11-22',
  chip: '重庆 新生儿',
  grade: 'aggregator',
  period: '2023'
} as const satisfies Source

export const qingdaoWait = {
  title: '待遇等待期案例（青岛医疗保障，2025-11）',
  issuer: '公众号「青岛医疗保障」，163.com 转载',
  url: 'https://m.163.com/dy/article/KFPT37RF0514M43P.html',
  retrievedOn: '2026-11-22',
  chip: '青岛 2025',
  grade: 'officialMirror',
  period: '2025-11'
} as const satisfies Source

export const incentive38 = {
  title: '居民医保参保激励（国办发〔2024〕38号转载）',
  docNumber: '国办发〔2024〕38号',
  issuer: '转载页 ynhanyi.com',
  url: 'http://ynhanyi.com/795863.shtml',
  retrievedOn: '2026-11-22',
  chip: '38号文激励',
  grade: 'aggregator',
  period: '2025 起'
} as const satisfies Source

export const liaoningNews2026 = {
  title: '2026年起辽宁社保医保养老金变化',
  issuer: '网易号',
  url: 'http://m.digipub.cc/dy/article/KIQQ3EFG0556E2E4.html?f=post2020_dy_recommends',
  retrievedOn: '2026-11-27',
  chip: '辽宁 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const jilinNews2026 = {
  title: '吉林省2026年度全民参保宣传月启动',
  issuer: '吉林日报（国际在线转）',
  url: 'https://big5.cri.cn/gate/big5/jl.cri.cn/2025-10-13/e0c45c7a-bbee-2428-4c1a-5af27f386c52.html',
  publishedOn: '2025-10-13',
  retrievedOn: '2026-11-27',
  chip: '吉林省 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const hubeiNews2026 = {
  title: '2026年城乡居民医保缴费启动 连续参保可享激励',
  issuer: '荆州新闻网（DC娱乐网转）',
  url: 'https://www.dcwnkz.com/new/713316217839948800',
  retrievedOn: '2026-11-27',
  chip: '湖北 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const hunanStaff = {
  title: '湖南职工医保住院报销标准（起付线+比例+最高支付限额）',
  issuer: '转载站 ccschy.com（据湖南省职工基本医疗保险实施办法）',
  url: 'http://ccschy.com/techan/50f39457a035d9fde5d37eaf807907c5.html',
  publishedOn: '2023-01-06',
  retrievedOn: '2026-11-27',
  chip: '湖南 职工',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const hunanStaffRetold = {
  title: '长沙职工医保住院报销标准(最新)，写的是省里的办法',
  issuer: '爱长沙网 changsha.iwelife.cn',
  url: 'https://changsha.iwelife.cn/3906.html',
  retrievedOn: '2026-11-27',
  chip: '湖南 职工另页',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const tongrenOffice2026 = {
  title: '2026铜仁城乡居民医保:谁该参保?如何享受?',
  issuer: '铜仁市医疗保障局',
  url: 'http://ybj.trs.gov.cn/xwdt_500979/tpxw/202512/t20251211_89037342.html',
  publishedOn: '2025-12-11',
  retrievedOn: '2026-11-28',
  chip: '铜仁 2026',
  grade: 'official',
  period: '2026 年度'
} as const satisfies Source

export const suseNotice2026 = {
  title: '自贡校区、宜宾校区在校学生2026年度居民基本医疗保险参保缴费通知',
  issuer: '四川轻化工大学后勤保障部（学院网站）',
  url: 'https://jxgcxy.suse.edu.cn/2025/1113/c2628a202819/page.htm',
  publishedOn: '2025-11-13',
  retrievedOn: '2026-11-28',
  chip: '自贡、宜宾',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
