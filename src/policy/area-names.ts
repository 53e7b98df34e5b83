/** A pooling area as a list shows it. Kept apart from the packs, so that a screen that only needs names does not carry them. */
export type AreaName = { readonly code: string; readonly name: string; readonly short: string; readonly province: string }

/** Every pooling area with a pack, in the order of the packs: a test holds the two together. */
export const areaNames: readonly AreaName[] = [
  { code: '310000', name: '上海市', short: '上海', province: '上海' },
  { code: '330800', name: '衢州市', short: '衢州', province: '浙江' },
  { code: '340100', name: '合肥市', short: '合肥', province: '安徽' },
  { code: '350300', name: '莆田市', short: '莆田', province: '福建' },
  { code: '361000', name: '抚州市', short: '抚州', province: '江西' },
  { code: '440100', name: '广州市', short: '广州', province: '广东' },
  { code: '500000', name: '重庆市', short: '重庆', province: '重庆' },
  { code: '532300', name: '楚雄彝族自治州', short: '楚雄', province: '云南' },
  { code: '653200', name: '和田地区', short: '和田', province: '新疆' }
]

export const areaNamed = (code: string): AreaName | undefined => areaNames.find((area) => area.code === code)
