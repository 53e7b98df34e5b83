import type { Source } from '@/domain/evidence/figure'

/**
 * Sites whose pages a machine writes, with the maker behind them. Several addresses of one maker are one voice: the same text
 * stands on all of them. A site that is not named here is its own maker, and no machine.
 */
const MACHINE_SITES: Readonly<Record<string, readonly string[]>> = {
  jiusong: ['jiusongjiankang.com', 'hzbdd.com', 'b2der.com', 'jhclub.cn', 'kaowaiyu.cn', 'meicimeiju.cn'],
  phpFaq: ['sqjnqi.com', 'bkmy88.com', 'xlycwl.com'],
  reportify: ['reportify.cn', 'reportify.ai'],
  sztui: ['sztui.cn'],
  toubaow: ['toubaow.com'],
  9218: ['9218.com'],
  fudaoke: ['fudaoke.com'],
  bkwk: ['bkwk.cn'],
  moshrss: ['moshrss.com'],
  shebaomi: ['shebaomi.com'],
  eqbk: ['eqbk.net', 'xwbk.net', 'wtbk.net'],
  zjjiangtong: ['zjjiangtong.com'],
  wenxiaobai: ['wenxiaobai.com'],
  xuexibi: ['xuexibi.com'],
  malahoy: ['malahoy.com'],
  chaxiaohao: ['chaxiaohao.com'],
  qm120: ['qm120.com'],
  bzfwy: ['bzfwy.com'],
  baoxiank: ['baoxiank.com'],
  fanlatu: ['fanlatu.com'],
  qbnews: ['qbnews.cn'],
  ycxzfw: ['ycxzfw.com'],
  vobao: ['vobao.com'],
  ibyerbj: ['ibyerbj.com'],
  lwstw: ['lwstw.com'],
  longlivesilk: ['longlivesilk.com']
}

/** Sites whose people copy the same pages: one voice, however many of them have it. */
const COPYING_SITES: readonly string[] = ['bbbaike.com', 'jxyuer.com', 'kidbbs.com']

const makers: readonly (readonly [site: string, maker: string])[] = Object.entries(MACHINE_SITES).flatMap(([maker, sites]) =>
  sites.map((site) => [site, maker] as const)
)

/** Host of an address without `www.` and a port; empty where there is no address. */
export const hostOf = (url: string | undefined): string => /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url ?? '')?.[1]?.toLowerCase() ?? ''

export const isUnder = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`)

const SITE_IN_WORDS = /[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi

/** Hosts of a page: its address, or the site that its issuer names where no address was kept. */
const sitesOf = ({ url, issuer }: Pick<Source, 'url' | 'issuer'>): readonly string[] =>
  url === undefined ? (issuer.match(SITE_IN_WORDS) ?? []).map((site) => site.toLowerCase()) : [hostOf(url)]

/** Whether a page is a copy on one of the sites that copy each other. */
export const isCommonCopy = (source: Pick<Source, 'url' | 'issuer'>): boolean =>
  sitesOf(source).some((host) => COPYING_SITES.some((site) => isUnder(host, site)))

/** Who makes a machine-written page; `undefined` for a page that people answer for. */
export function machineMaker(source: Pick<Source, 'url' | 'issuer'>): string | undefined {
  const hosts = sitesOf(source)
  return makers.find(([site]) => hosts.some((host) => isUnder(host, site)))?.[1]
}
