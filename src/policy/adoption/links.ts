import type { Source } from '@/domain/evidence/figure'
import { hostOf, isUnder } from './makers'

/** Government hosts, and newspapers under their own address. Everything else is named and never offered: copies are often hijacked. */
const LINKED_SITES = [
  'gov.cn', 'people.com.cn', 'people.cn', 'xinhuanet.com', 'news.cn', 'gmw.cn', 'cri.cn', 'chinanews.com.cn', 'bjnews.com.cn', 'southcn.com',
  'rednet.cn', 'cnwest.com', 'dezhoudaily.com', 'wfnews.com.cn', 'jiaodong.net', 'hebjjrb.cn', 'lyd.com.cn', 'ntrb.com.cn', 'zynews.cn',
  'wxrb.com', 'zgfxnews.com', 'hxnews.com', 'gscn.com.cn', 'qdcaijing.com', 'ndpic.cn', 'greatwuyi.com', 'my399.com', 'hnmdtv.com', 'zsnews.cn'
]

/** The address of a source where it may be copied; `undefined` where the page is only named. */
export function linkOf({ url, grade }: Pick<Source, 'url' | 'grade'>): string | undefined {
  if (url === undefined || grade === 'officialMirror') return undefined
  const host = hostOf(url)
  return LINKED_SITES.some((site) => isUnder(host, site)) ? url : undefined
}
