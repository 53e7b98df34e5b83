import type { Enrolment } from '@/domain/enrolment/member'
import { judge, TOOLS, type Case, type Tool, type Verdict } from './eligibility'
import type { Unknown } from './situation'

/** 替他刷码 / 查他花了多少 / 花我的钱给他看病 / 用我的钱给他交居民医保 */
export const GOALS = ['showCode', 'seeSpending', 'payCare', 'payPremium'] as const
export type Goal = (typeof GOALS)[number]

/** Why the goal itself has no object, whatever the tool. */
export type GoalTrouble = 'premiumNotResident' | 'premiumFirstEnrol'

export type Choice = {
  /** `none` also where nothing was asked for. */
  readonly kind: 'none' | 'one' | 'two'
  /** The ways that are open or worth asking about, in the order to do them. */
  readonly take: readonly Verdict[]
  /** Asked for and refused, with every reason. */
  readonly refused: readonly Verdict[]
  readonly trouble: readonly GoalTrouble[]
}

/** The code is shown by whoever holds the phone, the money may be somebody else's: two owners, one relative. */
export type Asked = { readonly code: Case; readonly money: Case }

/** Never three: inside a province and across provinces exclude each other, and an unknown reach counts as one way to pay. */
export function choose(goals: readonly Goal[], asked: Asked): Choice {
  const { insurance, reach } = asked.money.relative
  const trouble = goals.includes('payPremium') ? premiumTrouble(insurance) : []
  const live = trouble.includes('premiumNotResident') ? goals.filter((goal) => goal !== 'payPremium') : goals
  const verdicts = TOOLS.filter((tool) => wanted(tool, live)).map((tool) => judge(tool, tool === 'familyProxy' ? asked.code : asked.money))
  const open = verdicts.filter(({ kind }) => kind !== 'no')
  const take = reach === 'unknown' ? open.filter(({ tool }) => tool !== 'crossProvinceWallet') : open
  return {
    kind: COUNTS[take.length] ?? 'two',
    take,
    refused: verdicts.filter(({ kind }) => kind === 'no'),
    trouble
  }
}

const COUNTS = ['none', 'one', 'two'] as const

const wantsCode = (goals: readonly Goal[]) => goals.includes('showCode') || goals.includes('seeSpending')
const wantsMoney = (goals: readonly Goal[]) => goals.includes('payCare') || goals.includes('payPremium')
const wanted = (tool: Tool, goals: readonly Goal[]) => (tool === 'familyProxy' ? wantsCode(goals) : wantsMoney(goals))

function premiumTrouble(insurance: Enrolment | Unknown): GoalTrouble[] {
  if (insurance === 'employee' || insurance === 'flexible') return ['premiumNotResident']
  return insurance === 'none' ? ['premiumFirstEnrol'] : []
}
