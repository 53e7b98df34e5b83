import { places } from '../geography/place-list'

/** Provinces by the first two digits of GB/T 2260, in the standard's order. Geography, not policy: no source is cited. */
export const PROVINCES = [
  ['11', '北京'], ['12', '天津'], ['13', '河北'], ['14', '山西'], ['15', '内蒙古'], ['21', '辽宁'], ['22', '吉林'], ['23', '黑龙江'],
  ['31', '上海'], ['32', '江苏'], ['33', '浙江'], ['34', '安徽'], ['35', '福建'], ['36', '江西'], ['37', '山东'], ['41', '河南'],
  ['42', '湖北'], ['43', '湖南'], ['44', '广东'], ['45', '广西'], ['46', '海南'], ['50', '重庆'], ['51', '四川'], ['52', '贵州'],
  ['53', '云南'], ['54', '西藏'], ['61', '陕西'], ['62', '甘肃'], ['63', '青海'], ['64', '宁夏'], ['65', '新疆']
] as const

export type ProvinceCode = (typeof PROVINCES)[number][0]

/** Municipalities are one city: there is no other place inside them to file for. */
const MUNICIPALITIES: readonly string[] = ['11', '12', '31', '50']

export const provinceName = (code: string): string | undefined => PROVINCES.find(([known]) => known === code.slice(0, 2))?.[1]

/** Endings of a place below a province that may bear a province's name: 「海南州」 lies in 青海, 「海南区」 in 内蒙古. */
const LOWER = /^(?:.*自治[州县旗]|[州区县旗])$/

/**
 * The province of a place as somebody wrote it: 「浙江」, 「浙江省衢州市」, 「衢州」. Whole names of places come first, so that 「海南藏族自治州」 is
 * never the province of 海南; `undefined` for a place that nobody can tell from its name.
 */
export function provinceCodeOf(name: string): ProvinceCode | undefined {
  const place = places.find((one) => [one.name, one.short, ...ENDINGS.map((kind) => one.short + kind)].includes(name) && !isProvinceName(name))
  const province = PROVINCES.find(([, short]) => name.startsWith(short))
  const ofPlace = PROVINCES.find(([code]) => place?.code.startsWith(code))
  if (ofPlace !== undefined) return ofPlace[0]
  return province === undefined || LOWER.test(name.slice(province[1].length)) ? undefined : province[0]
}

const ENDINGS = ['市', '州', '地区', '盟']
const isProvinceName = (name: string): boolean => PROVINCES.some(([, short]) => name === short)

export const isMunicipality = (areaCode: string): boolean => MUNICIPALITIES.includes(areaCode.slice(0, 2))
