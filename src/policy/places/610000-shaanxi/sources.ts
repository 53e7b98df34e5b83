import type { Source } from '@/domain/evidence/figure'

export const shaanxiNotice2026 = {
  title: '2025年城乡居民医保参保缴费（陕西某市，全省统一标准）',
  issuer: '镜像站',
  url: 'http://www.zbvacp.com/info/1072/53601.htm',
  retrievedOn: '2026-11-27',
  chip: '陕西 2026',
  grade: 'officialMirror',
  period: '2026 年度'
} as const satisfies Source

export const shaanxiNews2026 = {
  title: '陕西城乡居民医保集中缴费期12月25日截止',
  issuer: '陕西发布（凤凰陕西镜像）',
  url: 'http://m.yumqqxq.cn/c/8pB35gtiIpR',
  publishedOn: '2025-12-18',
  retrievedOn: '2026-11-27',
  chip: '陕西 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
