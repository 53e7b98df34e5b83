import type { Enrolment, Relation } from '@/domain/enrolment/member'
import type { Goal } from '@/domain/guide/choose'
import type { Balance, Tool, Verdict } from '@/domain/guide/eligibility'
import type { AgeBand, Reach, Unknown } from '@/domain/guide/situation'

type Known<T> = Exclude<T, Unknown>

export const chooseCopy = {
  title: '要办哪一样',
  who: '给谁办',
  someone: '别的人',
  someoneChar: '？',
  goals: '想做什么',
  goalsNote: '可以多选',
  goal: {
    showCode: { title: '替{who}出示医保码', note: '挂号、结算、拿药' },
    seeSpending: { title: '查{who}花了多少', note: '一年的医疗费用' },
    payCare: { title: '用{owner}的账户给{who}看病买药', note: '付报销以后自己出的部分' },
    payPremium: { title: '用{owner}的账户给{who}交居民医保', note: '个人缴费的那一份' }
  } satisfies Record<Goal, { title: string; note: string }>,
  owner: '用谁的账户',
  ownerNote: '要参加职工医保，有个人账户',
  balance: '账户里有钱吗',
  balances: { some: '有', none: '没有', unknown: '不知道' } satisfies Record<Balance | Unknown, string>,
  about: (who: string): string => `${who}的情况`,
  often: {
    childForGrandchild: '孩子的账户，能给孙子孙女付药费吗',
    selfForParent: '我的账户，能给爸妈付药费吗',
    selfForChild: '我的账户，能给孩子交居民医保吗'
  },
  fix: '去改',
  relation: '是我的什么人',
  age: '满 16 岁了吗',
  insurance: '参加哪种医保',
  reach: '跟我在一个省参保吗',
  pick: '选一个',
  family: '家人',
  dot: ' · ',
  unknownAge: '年龄没填',
  unknownReach: '参保地没填全',
  ageWords: { under: '不满 16 岁', turning: '今年满 16 岁', over: '满 16 岁' } satisfies Record<Known<AgeBand>, string>,
  relations: {
    self: '本人', spouse: '配偶', father: '父亲', mother: '母亲', child: '孩子', sibling: '兄弟姐妹', paternalGrandparent: '爷爷奶奶',
    maternalGrandparent: '外公外婆', grandchild: '孙子孙女', maternalGrandchild: '外孙外孙女', fatherInLaw: '公公、岳父',
    motherInLaw: '婆婆、岳母', other: '别的亲友'
  } satisfies Record<Relation, string>,
  ages: { under: '不满', turning: '今年满', over: '满了' } satisfies Record<Known<AgeBand>, string>,
  insurances: { employee: '职工医保', flexible: '灵活就业', resident: '居民医保', none: '没参保', unknown: '哪种医保不知道' } satisfies Record<Enrolment, string>,
  reaches: { sameProvince: '一个省', otherProvince: '不在一个省' } satisfies Record<Known<Reach>, string>,
  verdict: { yes: '能办', ask: '先问一问', no: '办不了' } satisfies Record<Verdict['kind'], string>,
  answer: {
    idle: '选好想做什么，就有结果',
    none: '现在一样也办不了',
    one: (tool: string): string => `办一样：${tool}`,
    askOwner: (tool: string): string => `先说用谁的账户，再看${tool}行不行`,
    two: (tools: readonly string[]): string => `办两样：${tools.join(' + ')}`
  },
  because: { blocks: '为什么不行', asks: '要弄清', notes: '要知道' },
  then: (text: string): string => `→ ${text}`,
  steps: '看步骤',
  purpose: {
    familyProxy: '替{who}出示医保码，不动你的钱。',
    familySharing: '{who}花{owner}个人账户里的钱。',
    crossProvinceWallet: '跨省，{who}花{owner}个人账户里的钱。'
  } satisfies Record<Tool, string>,
  disclaimer: '按查到的资料判断，不是医保部门的答复。拿不准打参保地 12393。'
} as const
