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

export const provinceCodeOf = (name: string): ProvinceCode | undefined => PROVINCES.find(([, short]) => name.startsWith(short))?.[0]

export const isMunicipality = (areaCode: string): boolean => MUNICIPALITIES.includes(areaCode.slice(0, 2))
