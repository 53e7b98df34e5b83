import type { Relation } from '@/domain/enrolment/member'

type Who = { readonly name: string; readonly relation: Relation }

/** What families call each other; who is insured by the year comes first. */
const people: readonly Who[] = [
  { name: '我', relation: 'self' }, { name: '爱人', relation: 'spouse' }, { name: '爸爸', relation: 'father' }, { name: '妈妈', relation: 'mother' },
  { name: '儿子', relation: 'child' }, { name: '女儿', relation: 'child' }, { name: '爷爷', relation: 'paternalGrandparent' }, { name: '奶奶', relation: 'paternalGrandparent' },
  { name: '外公', relation: 'maternalGrandparent' }, { name: '外婆', relation: 'maternalGrandparent' }, { name: '公公', relation: 'fatherInLaw' }, { name: '婆婆', relation: 'motherInLaw' },
  { name: '岳父', relation: 'fatherInLaw' }, { name: '岳母', relation: 'motherInLaw' }, { name: '兄弟姐妹', relation: 'sibling' }, { name: '其他家人', relation: 'other' }
]

export const copy = {
  title: '几位家人一起加',
  people,
  who: '点一下，就加一位',
  chosen: '要加的家人',
  area: '都在哪参保',
  areaNote: '不一样的，加完再改那一位。',
  birthYear: (name: string) => `${name}的出生年份`,
  wrongYear: '年份要四位数字，比如 1956，不能比今年晚。也可以空着。',
  insurance: (name: string) => `${name}的险种`,
  guess: (insurance: string) => `${insurance}？`,
  confirm: (insurance: string, group: string) => (group === '' ? `对，${insurance}` : `对，${insurance}（${group}）`),
  confirmLabel: (name: string, words: string) => `${name}：${words}`,
  guessNote: '险种按年纪和关系猜的。对就点「对」，不对就点它选。',
  unsaid: '没点「对」的先记作不知道，首页会问。',
  drop: (name: string) => `不加${name}`,
  none: '还没选',
  save: (count: number) => (count === 0 ? '先点上面的家人' : `加这 ${count} 位`),
  numbered: (name: string, n: number) => `${name}${n}`
} as const
