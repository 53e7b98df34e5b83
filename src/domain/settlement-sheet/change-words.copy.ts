import { formatYuan } from '@/domain/money/format-yuan'
import type { Change } from './changes'

/** `like`: the headline; `means`: what that would mean; `ask`: words to read out at the counter. */
export type ChangeWords = { readonly like: string; readonly means: string; readonly ask: string }

const FILING = { longTerm: '长期居住备案', temporary: '临时外出备案', referral: '转诊备案', emergency: '急诊抢救', none: '没备案' } as const
const PLACE = { local: '参保地', inProvince: '省内异地', crossProvince: '跨省异地' } as const
const TIER = { primary: '一级及以下', secondary: '二级', tertiary: '三级' } as const
const CARE = {
  inpatient: '住院', generalOutpatient: '普通门诊', chronicOutpatient: '门诊慢性病', specialOutpatient: '门诊特殊病', emergency: '急诊抢救', pharmacy: '定点药店'
} as const
const INSURANCE = { employee: '职工医保', flexible: '灵活就业（职工医保）', resident: '居民医保' } as const
const SPLIT = { terms: '另一种甲乙丙划分', classB: '全部乙类', firstPayCounts: '先行自付没扣', overPriceCounts: '超限价没扣' } as const
const STATUS = { active: '在职', retired: '退休' } as const
const GROUP = { adult: '成年居民', student: '学生', child: '儿童' } as const
const HARDSHIP = {
  none: '没有困难身份', extremePoverty: '特困', orphan: '孤儿', minimumLiving: '低保', returnedPoverty: '返贫致贫', lowIncomeEdge: '低保边缘', illnessPoverty: '因病致贫',
  severeDisability: '重残'
} as const

const as = (what: string, means: string, ask: string): ChangeWords => ({ like: `像是按${what}算的`, means, ask })
const check = (what: string) => `请帮我查一下，这次是不是按${what}结算的？系统里登记的是什么？`

type Of<F extends Change['fact']> = Extract<Change, { readonly fact: F }>
type Words = { readonly [F in Change['fact']]: (change: Of<F>) => ChangeWords }

const named = ({ to }: { readonly to: string }) => as(`「${to}」`, '这一项登记的可能和我们填的不一样。', check(`「${to}」`))

const WORDS: Words = {
  filing: ({ to }) => as(FILING[to], `结算时系统里的备案状态可能是「${FILING[to]}」。`, check(FILING[to])),
  place: ({ to, filing }) => as(`${PLACE[to]}${to === 'local' ? '' : `、${FILING[filing]}`}`, '结算时登记的就医地点可能和实际的不一样。', check(PLACE[to])),
  tier: ({ to }) => as(`${TIER[to]}医院`, '医院的级别可能和我们选的不一样，比例和起付线跟着级别走。', `请问这家医院在医保里登记的是几级？这次是按${TIER[to]}结算的吗？`),
  care: ({ to }) => as(CARE[to], '就医类型可能登记成了另一种，各有各的比例和限额。', check(CARE[to])),
  status: ({ to }) => as(STATUS[to], '在职、退休的比例不同，退休手续没登记就按在职算。', check(STATUS[to])),
  group: ({ to }) => as(GROUP[to], '居民里的类别可能登记得不一样。', check(GROUP[to])),
  hardship: ({ to }) => as(HARDSHIP[to], '困难身份要先在医保系统里登记，结算才会用上。', check(HARDSHIP[to])),
  referral: ({ to }) => as(to ? '转诊' : '没有转诊', '有没有转诊单，比例和起付线可能不同。', check(to ? '转诊' : '没有转诊')),
  familyDoctor: ({ to }) => as(to ? '签了家庭医生' : '没签家庭医生', '签约要在医保系统里能查到才算。', check(to ? '签约家庭医生' : '没签约')),
  tcm: ({ to }) => as(to ? '中医' : '不是中医', '中医医院或中医项目可能有自己的比例。', check(to ? '中医' : '普通医院')),
  grade: named, level: named, hospital: named, cohort: named, county: named, treatment: named,
  age: ({ to }) => as(`${to} 岁`, '有的待遇按年龄分档，看系统里登记的出生日期。', `请问系统里登记的出生日期是哪天？是按 ${to} 岁算的吗？`),
  enrolledMonths: ({ to }) => as(`连续参保 ${to} 个月`, '连续参保满多久，比例或限额可能不同；断过、转移没接上，会重新算。', '请问系统里我的连续参保月数是多少？'),
  insurance: ({ to }) => as(INSURANCE[to], '结算用的可能是另一种参保身份。', `请问这次结算时，登记的参保身份是不是${INSURANCE[to]}？`),
  admission: ({ to }) => as(`今年第 ${to} 次`, '同一年里第几次住院，起付线可能不同。', `请问系统里这是今年第几次住院？是按第 ${to} 次算的起付线吗？`),
  deductiblePaid: ({ to }) =>
    as(to === 0 ? '起付线一点没付过' : `今年起付线已付 ${formatYuan(to)} 元`, '这一年里已经付掉的起付线，可能和我们记的不一样。', '请问今年到这次以前，系统里已经累计了多少起付线？'),
  capReached: ({ left }) => as(`年度限额只剩 ${formatYuan(left)} 元`, '今年前面已经报得多，这次可能碰到了年度限额。', '请问今年到这次以前，统筹基金一共支付了多少？是不是到限额了？'),
  illnessSoFar: ({ to }) =>
    as(to === 0 ? '大病还没累计' : '大病起付线已经过了', '今年已经累计进大病的自付，可能和我们记的不一样。', '请问今年到这次以前，计入大病保险的自付一共累计了多少？'),
  lastYear: () => as('上一年度的规定', '跨年住院按哪一年算，各地不同。', '请问这次是按哪个年度的标准结算的？'),
  firstOfYear: () => as('今年第一次就医', '前面几次可能没有累计进来。', '请问今年前面几次看病，有没有累计进来？'),
  split: ({ as: how }) => as(SPLIT[how], '全自费、先行自付可能和明细对不上。', '能打一份费用明细清单吗？我想核对甲、乙、丙类各是多少。'),
  reading: ({ figure, reading }) => as(`另一种读法${reading.label === undefined ? '' : `（${reading.label}）`}`, `规定有不同写法：${figure.why ?? ''}`, '请问这一条在我们这里具体怎么执行？'),
  waiting: () => as('还没生效', '等待期没过，或者这段时间没参上保，基金就不付。', '请问这次看病那天，参保状态是正常的吗？待遇从哪天开始？')
}

/** Says what would explain the paper; never that the office is wrong. */
export const changeWords = <F extends Change['fact']>(change: Of<F>): ChangeWords => (WORDS[change.fact] as (change: Of<F>) => ChangeWords)(change)
