import type { Enrolment, Relation } from '@/domain/enrolment/member'
import type { AgeBand, Reach, Unknown } from './situation'

/** 亲情账户 shows a relative's code; 家庭共济 and 医保钱包 let a relative spend the owner's account, inside and across provinces. */
export const TOOLS = ['familyProxy', 'familySharing', 'crossProvinceWallet'] as const
export type Tool = (typeof TOOLS)[number]

export const BALANCES = ['some', 'none'] as const
export type Balance = (typeof BALANCES)[number]

/** The person whose phone shows the code, or whose account pays. */
export type Owner = { readonly insurance: Enrolment | Unknown; readonly balance: Balance | Unknown; readonly area: string }

/** The person it is for. `relation` is seen from the owner. */
export type Relative = {
  readonly relation: Relation | Unknown
  readonly age: AgeBand | Unknown
  readonly insurance: Enrolment | Unknown
  readonly reach: Reach | Unknown
}

/** How an area treats 公婆、岳父母: only an official text makes a `yes`; a lesser source leaves `ask`. */
export type InLawRule = 'yes' | 'no' | 'ask'

/** What a government can change about these tools; the policy floor holds the values and their sources. */
export type FamilyRules = {
  readonly nearRelatives: readonly Relation[]
  /** Those whom every source lets 亲情账户 bind. */
  readonly proxyRelatives: readonly Relation[]
  /** Below `sure` bound relatives nobody objects; from `highest` on nobody allows another. */
  readonly proxyLimit: { readonly sure: number; readonly highest: number }
  /** By area code or its first two digits, longest match wins. */
  readonly inLaws: Readonly<Record<string, InLawRule>>
}

/** `blocks` – a no; `asks` – the sources do not settle it; `notes` – true and worth knowing, changes nothing. */
export type Effect = 'blocks' | 'asks' | 'notes'

export const REASON_CODES = [
  'self', 'ownerResident', 'ownerUninsured', 'ownerFlexible', 'ownerUnknown', 'noBalance', 'balanceUnknown',
  'notNearRelative', 'inLaw', 'inLawAllowed', 'inLawDisputed', 'relationUnknown', 'proxyRelationDisputed', 'proxyRelationSilent',
  'sharerUninsured', 'sharerUninsuredProxy', 'sharerUnknown', 'otherProvince', 'sameProvince', 'reachUnknown', 'walletList',
  'limitDisputed', 'limitReached', 'faceNeeded', 'faceNotNeeded', 'faceTurning', 'ageUnknown', 'ownInsuranceFirst', 'anyInsurance'
] as const
export type ReasonCode = (typeof REASON_CODES)[number]
export type Reason = { readonly code: ReasonCode; readonly effect: Effect }

/** All reasons, never only the first: a person who mends one should not meet the next one at the counter. */
export type Verdict = {
  readonly kind: 'yes' | 'ask' | 'no'
  readonly tool: Tool
  readonly reasons: readonly Reason[]
}

export type Case = { readonly owner: Owner; readonly relative: Relative; readonly boundByOwner: number; readonly rules: FamilyRules }

const blocks = (code: ReasonCode): Reason => ({ code, effect: 'blocks' })
const asks = (code: ReasonCode): Reason => ({ code, effect: 'asks' })
const notes = (code: ReasonCode): Reason => ({ code, effect: 'notes' })

export function judge(tool: Tool, asked: Case): Verdict {
  const reasons = asked.relative.relation === 'self' ? [blocks('self')] : REASONS_FOR[tool](asked)
  return { kind: kindOf(reasons), tool, reasons }
}

function kindOf(reasons: readonly Reason[]): Verdict['kind'] {
  if (reasons.some(({ effect }) => effect === 'blocks')) return 'no'
  return reasons.some(({ effect }) => effect === 'asks') ? 'ask' : 'yes'
}

const REASONS_FOR: Record<Tool, (asked: Case) => Reason[]> = {
  familyProxy: ({ relative, boundByOwner, rules }) => [
    ...proxyRelation(relative.relation, rules),
    ...proxyInsurance(relative.insurance),
    ...limit(boundByOwner, rules),
    faceCheck(relative.age)
  ],
  familySharing: (asked) => [
    ...moneyReasons(asked, asked.rules.inLaws),
    ...reachForSharing(asked.relative.reach),
    notes('ownInsuranceFirst')
  ],
  // What an area adds to the near relatives ends at its border.
  crossProvinceWallet: (asked) => [...moneyReasons(asked, {}), ...reachForWallet(asked.relative.reach), notes('ownInsuranceFirst')]
}

type InLaws = FamilyRules['inLaws']

const moneyReasons = ({ owner, relative, rules }: Case, inLaws: InLaws): Reason[] => [
  ...ownerAccount(owner),
  ...nearRelative(relative.relation, owner.area, rules.nearRelatives, inLaws),
  ...sharerInsurance(relative.insurance)
]

function ownerAccount({ insurance, balance }: Owner): Reason[] {
  if (insurance === 'resident') return [blocks('ownerResident')]
  if (insurance === 'none') return [blocks('ownerUninsured')]
  return [...accountKind(insurance), ...accountBalance(balance)]
}

function accountKind(insurance: Enrolment | Unknown): Reason[] {
  if (insurance === 'flexible') return [asks('ownerFlexible')]
  return insurance === 'unknown' ? [asks('ownerUnknown')] : []
}

// Only a known empty account stops it; the unknown one is looked up in the app as the guide's first step.
function accountBalance(balance: Balance | Unknown): Reason[] {
  if (balance === 'none') return [blocks('noBalance')]
  return balance === 'unknown' ? [notes('balanceUnknown')] : []
}

function nearRelative(relation: Relation | Unknown, area: string, near: readonly Relation[], inLaws: InLaws): Reason[] {
  if (relation === 'unknown') return [asks('relationUnknown')]
  if (near.includes(relation)) return []
  return isInLaw(relation) ? inLaw(area, inLaws) : [blocks('notNearRelative')]
}

export const isInLaw = (relation: Relation | Unknown): boolean => relation === 'fatherInLaw' || relation === 'motherInLaw'

function inLaw(area: string, inLaws: InLaws): Reason[] {
  const rule = inLaws[area] ?? inLaws[area.slice(0, 2)] ?? 'no'
  if (rule === 'yes') return [notes('inLawAllowed')]
  return rule === 'ask' ? [asks('inLawDisputed')] : [blocks('inLaw')]
}

function sharerInsurance(insurance: Enrolment | Unknown): Reason[] {
  if (insurance === 'none') return [blocks('sharerUninsured')]
  return insurance === 'unknown' ? [asks('sharerUnknown')] : []
}

function reachForSharing(reach: Reach | Unknown): Reason[] {
  if (reach === 'otherProvince') return [blocks('otherProvince')]
  return reach === 'unknown' ? [asks('reachUnknown')] : []
}

// Which areas have opened the wallet is counted by officials but listed nowhere we could read.
function reachForWallet(reach: Reach | Unknown): Reason[] {
  if (reach === 'sameProvince') return [blocks('sameProvince')]
  return reach === 'unknown' ? [asks('reachUnknown'), asks('walletList')] : [asks('walletList')]
}

function proxyRelation(relation: Relation | Unknown, { proxyRelatives, nearRelatives }: FamilyRules): Reason[] {
  if (relation === 'unknown') return [asks('relationUnknown')]
  if (proxyRelatives.includes(relation)) return []
  return [asks(nearRelatives.includes(relation) ? 'proxyRelationDisputed' : 'proxyRelationSilent')]
}

function proxyInsurance(insurance: Enrolment | Unknown): Reason[] {
  if (insurance === 'none') return [blocks('sharerUninsuredProxy')]
  return insurance === 'unknown' ? [asks('sharerUnknown')] : [notes('anyInsurance')]
}

function limit(bound: number, { proxyLimit }: FamilyRules): Reason[] {
  if (bound >= proxyLimit.highest) return [blocks('limitReached')]
  return bound >= proxyLimit.sure ? [asks('limitDisputed')] : []
}

const FACE: Record<AgeBand | Unknown, ReasonCode> = {
  under: 'faceNotNeeded', turning: 'faceTurning', over: 'faceNeeded', unknown: 'ageUnknown'
}
const faceCheck = (age: AgeBand | Unknown): Reason => notes(FACE[age])
