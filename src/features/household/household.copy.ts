import type { Enrolment, Relation } from '@/domain/enrolment/member'

const relations: Readonly<Record<Relation, string>> = {
  self: '本人',
  spouse: '配偶',
  father: '父亲',
  mother: '母亲',
  child: '孩子',
  sibling: '兄弟姐妹',
  paternalGrandparent: '爷爷奶奶',
  maternalGrandparent: '外公外婆',
  grandchild: '孙子孙女',
  maternalGrandchild: '外孙外孙女',
  fatherInLaw: '配偶的父亲',
  motherInLaw: '配偶的母亲',
  other: '其他家人'
}

const insurances: Readonly<Record<Enrolment, string>> = {
  employee: '职工医保',
  flexible: '灵活就业',
  resident: '居民医保',
  none: '没参保',
  unknown: '不知道'
}

/** Of the list of the family; what only the form says is in member.copy.ts, outside the main package. */
export const copy = {
  title: '家庭',
  count: (members: number) => `${members} 位家人`,
  add: '添加',
  order: '排序',
  orderDone: '排好了',
  moveUp: (nickname: string) => `把${nickname}往上移`,
  moveDown: (nickname: string) => `把${nickname}往下移`,
  born: (year: number) => `${year} 年生`,
  bornOn: (day: string) => `${day}出生`,
  areaUnknown: '参保地没填',
  separator: ' · ',
  privacy: { lead: '都只存在这部手机里。', text: '存的是你填的这些：称呼、生日、参保地、险种、困难身份、哪年缴了、断缴、备案。不要身份证号、医保卡号和姓名。' },
  empty: { title: '先加一位家人', text: '填称呼、出生年份和参保地就行。', action: '添加家人' },
  full: '一家最多记 20 位。先删掉不用的，再添加。',
  removed: (nickname: string) => `${nickname}已删除`,
  undoFailed: '家里已经有 20 位，放不回去了。',
  relations,
  insurances,
  insuranceUnknown: '哪种医保不知道'
} as const
