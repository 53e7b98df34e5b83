import type { Source } from '@/domain/evidence/figure'
import { hostOf, isUnder } from './makers'

/** Government hosts, and newspapers under their own address. Everything else is named and never offered: copies are often hijacked. */
const LINKED_SITES = [
  'gov.cn', 'people.com.cn', 'people.cn', 'xinhuanet.com', 'news.cn', 'gmw.cn', 'cri.cn', 'chinanews.com.cn', 'bjnews.com.cn', 'southcn.com',
  'rednet.cn', 'cnwest.com', 'dezhoudaily.com', 'wfnews.com.cn', 'jiaodong.net', 'hebjjrb.cn', 'lyd.com.cn', 'ntrb.com.cn', 'zynews.cn',
  'wxrb.com', 'zgfxnews.com', 'hxnews.com', 'gscn.com.cn', 'qdcaijing.com', 'ndpic.cn', 'greatwuyi.com', 'my399.com', 'hnmdtv.com', 'zsnews.cn'
]

const withoutAddress = new WeakMap<Source, Source>()

/** A source as screens get it: without an address that is not to be copied. The same object each time: it is how a page is told. */
export function named(source: Source): Source {
  if (source.url === undefined || linkOf(source) !== undefined) return source
  const { url: _url, ...rest } = source
  const known = withoutAddress.get(source) ?? rest
  withoutAddress.set(source, known)
  return known
}

/** The address of a source where it may be copied; `undefined` where the page is only named. */
export function linkOf({ url, grade }: Pick<Source, 'url' | 'grade'>): string | undefined {
  if (url === undefined || grade === 'officialMirror') return undefined
  const host = hostOf(url)
  return LINKED_SITES.some((site) => isUnder(host, site)) ? url : undefined
}
