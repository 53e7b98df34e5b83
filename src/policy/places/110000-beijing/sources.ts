import type { Source } from '@/domain/evidence/figure'

export const beijingTable = {
  title: '北京职工医保门急诊与住院待遇标准',
  issuer: '办证事 banzhengshi.com',
  url: 'http://banzhengshi.com/shebao/695593.html',
  retrievedOn: '2026-11-27',
  chip: '北京 职工表',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const beijingCap2019 = {
  title: '关于调整基本医疗保险住院最高支付限额等有关问题的通知（京医保发〔2019〕14号）',
  docNumber: '京医保发〔2019〕14号',
  issuer: '北京市医疗保障局、北京市财政局',
  url: 'http://www.iamready.cn/ciicwqfwzw/ygfw23/ygfw27/ygzzfwp/bcylsbjqtflp/zcfg76/567928/index.html',
  publishedOn: '2019-06-11',
  retrievedOn: '2026-11-27',
  chip: '北京 2019',
  grade: 'officialMirror',
  period: '没写年份'
} as const satisfies Source

export const beijingHospital = {
  title: '北京本地城镇职工基本医疗保险待遇|门诊、住院报销比例是多少?',
  issuer: '北京口腔医院',
  url: 'https://dentist.org.cn/Html/News/Articles/46579.html',
  publishedOn: '2025-12-11',
  retrievedOn: '2026-11-27',
  chip: '北京 院方',
  grade: 'news',
  period: '没写年份'
} as const satisfies Source

export const beijingClinic2023 = {
  title: '【新视野】北京职工门诊报销下月起不再设封顶线',
  issuer: '云财经（引北京市医保局官方微信）',
  url: 'http://finance.hyqcw.com/jujiao/2022/1212/105321.html',
  publishedOn: '2022-12-12',
  retrievedOn: '2026-11-27',
  chip: '北京 门诊',
  grade: 'news',
  period: '2023-01-01 起'
} as const satisfies Source

export const beijingIllness2023 = {
  title: '北京市医疗保障局关于进一步完善大病医疗保障政策的通知（镜像）',
  issuer: '北京市医疗保障局（镜像 hand4g.com）',
  url: 'http://www.hand4g.com/ms/692216.html',
  retrievedOn: '2026-11-27',
  chip: '北京 大病',
  grade: 'officialMirror',
  period: '2023-01-01 起'
} as const satisfies Source

export const beijingIllnessOld = {
  title: '北京职工大病保险（约 2020–2021）',
  issuer: '聚合站 manyoumao.com',
  url: 'http://wap.manyoumao.com/kexue/5397324.html',
  retrievedOn: '2026-11-22',
  chip: '北京大病旧页',
  grade: 'aggregator',
  period: '约 2020–2021'
} as const satisfies Source

export const beijingNews2026 = {
  title: '北京公布明年城乡居民医保缴费标准',
  issuer: '巴西中文报（转记者金瑶报道）',
  url: 'https://brasilchinese.com/article/locallist/2512020448',
  publishedOn: '2025-12-02',
  retrievedOn: '2026-11-27',
  chip: '北京 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const beijingNews2026b = {
  title: '北京2026年城乡居民医保缴费标准公布',
  issuer: '新京报（转北京医保官微）',
  url: 'https://m.stddy.com/wiki/202512-61577.html',
  retrievedOn: '2026-11-27',
  chip: '北京 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const beijingNews2025 = {
  title: '北京2025年度社保缴费工资基数上下限通告',
  issuer: '经济通通讯社（etnet，转京人社/医保/税务通告）',
  url: 'https://www.etnet.com.hk/www/tc/stocks/ah_news_detail.php?newsid=ETN350918758',
  publishedOn: '2025-09-18',
  retrievedOn: '2026-11-27',
  chip: '北京 2025',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source

export const beijingResident2023 = {
  title: '北京一老一小住院报销比例最新消息(附起付线标准)',
  issuer: '北京本地宝',
  url: 'https://m.bj.bendibao.com/zffw/341113.html',
  retrievedOn: '2026-11-28',
  chip: '北京居民',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source

export const beijingResident2023b = {
  title: '2023北京居民医保住院报销比例是多少',
  issuer: '办事百科 wyx.cc',
  url: 'http://wyx.cc/banshi/shebao/2023/4528.html',
  publishedOn: '2023-08-28',
  retrievedOn: '2026-11-28',
  chip: '北京居民另页',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source
