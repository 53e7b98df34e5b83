import type { Filing } from '@/domain/benefit/bill'
import type { Group, Hardship, Status } from '@/domain/benefit/person'
import type { Enrolment } from '@/domain/enrolment/member'
import { copy as family } from './household.copy'
import type { Problem } from './member-fields'
import type { YearState } from './member-form'

const insuranceNotes: Readonly<Record<Enrolment, string>> = {
  employee: '单位交的，或者已经退休',
  flexible: '自己按职工医保交',
  resident: '老人、孩子、没有工作单位的大人，一年交一次',
  none: '现在没有交任何一种',
  unknown: '先这样存，问清了再改。打 12393 能查'
}

const statuses: Readonly<Record<Status, string>> = { active: '在职', retired: '退休' }

const groups: Readonly<Record<Group, string>> = { adult: '成年人', student: '学生', child: '没上学的孩子' }

const hardships: Readonly<Record<Hardship, string>> = {
  none: '没有',
  extremePoverty: '特困',
  orphan: '孤儿',
  minimumLiving: '低保',
  returnedPoverty: '返贫致贫',
  lowIncomeEdge: '低保边缘、监测对象',
  illnessPoverty: '因病致贫',
  severeDisability: '重残'
}

const filings: Readonly<Record<Filing, string>> = {
  none: '没备案',
  longTerm: '长期居住备案',
  temporary: '临时外出备案',
  referral: '转诊备案',
  emergency: '急诊抢救'
}

const yearStates: Readonly<Record<YearState, string>> = {
  unknown: '不清楚',
  paid: '缴了',
  missed: '没缴',
  repaired: '补缴了'
}

const problems: Readonly<Record<Problem, string>> = {
  'nickname-empty': '写一个称呼，比如「爸爸」。',
  'nickname-too-long': '最多 10 个字。',
  'nickname-id-number': '这像身份证号。这里不记号码，写平时怎么叫就行。',
  'nickname-phone-number': '这像手机号。这里不记号码，写平时怎么叫就行。',
  'nickname-long-number': '这串数字太长了。写平时怎么叫就行。',
  'relation-missing': '选一下和你的关系。',
  'insurance-missing': '选一下现在的医保。不清楚就选「不知道」，问清了再改。',
  'birth-year-wrong': '年份要四位数字，比如 1956。',
  'birth-year-future': '这一年还没到。',
  'birth-date-future': '这一天还没到。',
  'birth-date-other-year': '生日和上面的年份对不上。',
  'care-name-number': '写地名就行，不要写号码。',
  'filing-from-missing': '填备案开始的那天，到期日从它算起。',
  'until-before-from': '结束的日子要在开始之后。',
    'again-before-last': '要在最后缴的那个月之后。',
  'since-future': '这一天还没到。'
}

export const copy = {
  title: family.title,
  privacy: family.privacy,
  full: family.full,
  relations: family.relations,
  insurances: family.insurances,
  quick: '几位家人一起加',
  quickNote: '每位点三下：是谁，哪年生，哪种医保',
  addHint: '填得越全，日子算得越准。不清楚的可以空着。',
  addTitle: '添加家人',
  editTitle: (nickname: string) => `编辑${nickname}`,
  gone: { title: '这位家人已经不在了', text: '可能在别的页面删掉了。', action: '回到家庭' },
  save: '保存',
  cover: '缴费和账户',
  coverNote: '个人账户、断缴、等待期，按存好的资料算',
  remove: '删除这位家人',
  fixFirst: (count: number) => `还有 ${count} 处要改`,
  sections: { who: '是谁', insurance: '现在的医保', area: '在哪参保', more: '更多情况', years: '哪些年缴了', care: '在外地看病', months: { employee: '停缴过', flexible: '缴到哪个月' } },
  fields: {
    nickname: '称呼',
    relation: '关系',
    birthYear: '出生年份',
    birthDate: '生日',
    insurance: '险种',
    status: '在职还是退休',
    group: '缴费人群',
    grade: '缴费档次',
    area: '参保地',
    hardship: '困难身份',
    hardshipSince: '认定日期',
    careName: '常住的外地',
    filing: '备案',
    filingFrom: '备案开始',
    filingUntil: '备案到期',
    lastPaidMonth: '最后缴到哪个月',
    paidAgainFrom: '又从哪个月缴上的'
  },
  placeholders: {
    nickname: '平时怎么叫',
    birthYear: '比如 1956',
    day: '选日期',
    optional: '选填',
    choose: '请选择',
    careName: '比如 武汉'
  },
  newborn: '不满两岁的孩子填一下生日：新生儿的参保期限从这天算。',
  areaNote: '参保地是交医保的地方，不一定是户口所在地。',
  areaMissing: '还不知道，或者名单里没有',
  areaMissingNote: '先只用全国通用的说法。',
  moreOpen: '困难身份、往年缴费、外地看病',
  moreClose: '收起',
  yearsNote: '断过的年份会让等待期变长；补缴过的，等待期可能缩短。',
  yearsGap: (year: number) => `${year} 年`,
  hardshipUnsaid: '没说，没有就选「没有」',
  hardshipNote: '政府可能替他缴一部分，身份一般每年复核一次。报销时，低保、特困这些人的救助也看它。',
  careNote: '备案到期日会放进缴费日历。',
  monthsNote: { employee: '单位在缴就不用选。停了的，8 月哪天停的都一样。', flexible: '按月缴的，选到最近缴的那个月。8 月哪天停的都一样。' },
  insuranceNotes,
  statuses,
  groups,
  hardships,
  filings,
  yearStates,
  problems
} as const
