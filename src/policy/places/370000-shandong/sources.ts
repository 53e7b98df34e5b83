import type { Source } from '@/domain/evidence/figure'

export const shandongNews = {
  title: '山东:当年医保基金零报销,这项保额增加3000元',
  issuer: '大众新闻（德州新闻网）',
  url: 'https://www.dezhoudaily.com/p/1665544.html',
  retrievedOn: '2026-11-27',
  chip: '山东 旧',
  grade: 'news',
  period: '没写年份'
} as const satisfies Source

export const shandongZaozhuang2025 = {
  title: '关于异地就医管理的通知（2025-04-01起）',
  issuer: '滕州市医疗保障局',
  url: 'http://www.tengzhou.gov.cn/zzq/zfbm/ylbzj/ggtz/202504/t20250403_2032078.html',
  publishedOn: '2025-04-03',
  retrievedOn: '2026-11-27',
  chip: '枣庄 2025',
  grade: 'official',
  period: '2025-04-01 起'
} as const satisfies Source

export const shandongJinan2025 = {
  title: '济南市异地就医明白纸',
  issuer: '济南市医疗保障局（镜像 afterno.com.cn）',
  url: 'http://www.afterno.com.cn/index.php?c=show&id=301',
  publishedOn: '2025-04-09',
  retrievedOn: '2026-11-27',
  chip: '济南 2025',
  grade: 'officialMirror',
  period: '2025-04 起'
} as const satisfies Source
