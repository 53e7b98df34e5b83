import { useState } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Enrolment, Member, Relation } from '@/domain/enrolment/member'
import { choose, GOALS, type Asked, type Choice, type Goal } from '@/domain/guide/choose'
import type { Balance, Case, Owner, Tool } from '@/domain/guide/eligibility'
import { caseOf, suggestOwner } from '@/domain/guide/family-case'
import { relationSeenFrom } from '@/domain/guide/kinship'
import type { AgeBand, Reach, Unknown } from '@/domain/guide/situation'
import { useHousehold } from '@/state/household'
import { useProgress } from '@/state/progress'
import { useHeld } from '@/shell/held'
import { chooseCopy as copy } from './choose.copy'
import { oftenAsked, type OftenAsked } from './often-asked'
import { memberIn, type LinkParams } from '../link-params'
import { boundCount } from '../overview/member-rows'
import { familyOn, isTool, nameOf, selfOf } from '../walk'

/** What a person says of somebody who is not in the household. */
export type Someone = {
  readonly relation: Relation | Unknown
  readonly age: AgeBand | Unknown
  readonly insurance: Enrolment | Unknown
  readonly reach: Reach | Unknown
}
const UNKNOWN: Someone = { relation: 'unknown', age: 'unknown', insurance: 'unknown', reach: 'unknown' }

const FIRST_GOALS: Readonly<Record<Tool, readonly Goal[]>> = {
  familyProxy: ['showCode'], familySharing: ['payCare'], crossProvinceWallet: ['payCare']
}

function firstGoals(tool: string | undefined, often: OftenAsked | undefined): readonly Goal[] {
  if (often !== undefined) return [often.goal]
  return tool !== undefined && isTool(tool) ? FIRST_GOALS[tool] : []
}

export type ChooseModel = {
  readonly members: readonly Member[]
  readonly member: Member | undefined
  readonly someone: Someone
  readonly who: string
  readonly goals: readonly Goal[]
  readonly owner: Member | undefined
  readonly owners: readonly Member[]
  readonly ownerInsurance: Enrolment | Unknown
  readonly ownerName: string
  readonly balance: Balance | Unknown
  readonly asked: Asked
  readonly choice: Choice
  readonly chooseMember: (id: string | undefined) => void
  readonly chooseOwner: (id: string) => void
  readonly describe: (patch: Partial<Someone>) => void
  readonly describeOwner: (insurance: Enrolment) => void
  readonly chooseBalance: (balance: Balance | Unknown) => void
  readonly toggleGoal: (goal: Goal) => void
}

/** A few questions, and what follows from the answers at every moment. */
export function useChoose(today: IsoDate, query: LinkParams): ChooseModel {
  const members = useHousehold((household) => household.members)
  const progress = useProgress()
  const [often] = useState(() => oftenAsked(query['often']))
  const [memberId, setMemberId] = useHeld('member', () => query['member'])
  const [ownerId, setOwnerId] = useHeld<string | undefined>('owner', () => undefined)
  const [someone, setSomeone] = useHeld('someone', () => described(members, often))
  const [ownerInsurance, setOwnerInsurance] = useHeld<Enrolment | Unknown>('insurance', () => payerIn(members, often?.payer)?.insurance ?? 'unknown')
  const [balance, setBalance] = useHeld<Balance | Unknown>('balance', () => 'unknown')
  const [goals, setGoals] = useHeld('goals', () => firstGoals(query['goal'], often))

  const member = memberIn(members, memberId)
  const owners = members.filter((one) => one.id !== member?.id && (one.relation === 'self' || mayHaveAccount(one)))
  const asking = member === undefined ? often : undefined
  const owner = memberIn(owners, ownerId) ?? (asking === undefined ? suggested(member, owners, today) : undefined)
  const bound = boundCount(members, progress, member)
  const said: Said = { someone, asking, ownerInsurance, balance }
  const asked: Asked = {
    code: caseFor(member, selfOf(members), { ...said, asking: undefined }, bound, today),
    money: caseFor(member, owner, said, bound, today)
  }

  return {
    members, member, someone, goals, owner, owners, balance, asked,
    who: member?.nickname ?? wordFor(someone),
    ownerInsurance: owner?.insurance ?? ownerInsurance,
    ownerName: payerName(asking, owner),
    choice: choose(goals, asked),
    chooseMember: (id) => {
      setMemberId(id)
      setOwnerId(undefined)
    },
    chooseOwner: setOwnerId,
    describe: (patch) => setSomeone({ ...someone, ...patch }),
    describeOwner: setOwnerInsurance,
    chooseBalance: setBalance,
    toggleGoal: (goal) => setGoals(GOALS.filter((one) => (one === goal) !== goals.includes(one)))
  }
}

const payerName = (asking: OftenAsked | undefined, owner: Member | undefined): string =>
  asking === undefined || asking.payer === 'self' ? nameOf(owner) : copy.relations[asking.payer]

/** Whose account a question is about: a child who still learns has none. */
const payerIn = (members: readonly Member[], relation: Relation | undefined): Member | undefined =>
  onlyOne(members.filter(({ group }) => group !== 'child' && group !== 'student'), relation)

/** The one member of that relation; with several, or none, somebody has to say who. */
function onlyOne(members: readonly Member[], relation: Relation | undefined): Member | undefined {
  const [one, second] = members.filter((member) => member.relation === relation)
  return second === undefined ? one : undefined
}

/** What the family already said of the two people of a question; the rest is asked. */
function described(members: readonly Member[], often: OftenAsked | undefined): Someone {
  if (often === undefined) return UNKNOWN
  const [payer, relative] = [payerIn(members, often.payer), onlyOne(members, often.relation)]
  return { relation: often.relation, age: 'unknown', insurance: relative?.insurance ?? 'unknown', reach: reachBetween(payer?.areaCode, relative?.areaCode) }
}

function reachBetween(one: string | undefined = '', other: string | undefined = ''): Reach | Unknown {
  if (one === '' || other === '') return 'unknown'
  return one.slice(0, 2) === other.slice(0, 2) ? 'sameProvince' : 'otherProvince'
}

/** Oneself is always shown, so that one sees why not; others only where an account is possible. */
const mayHaveAccount = ({ insurance }: Member): boolean => insurance === 'employee' || insurance === 'flexible'

const wordFor = ({ relation }: Someone): string => (relation === 'unknown' ? copy.family : copy.relations[relation])

const suggested = (member: Member | undefined, members: readonly Member[], on: IsoDate): Member | undefined =>
  member ? suggestOwner(member, members, familyOn(on)) : selfOf(members)

type Said = { readonly someone: Someone; readonly asking: OftenAsked | undefined; readonly ownerInsurance: Enrolment | Unknown; readonly balance: Balance | Unknown }

const ownerOf = (payer: Member | undefined, { ownerInsurance, balance }: Said): Owner => ({
  insurance: payer?.insurance ?? ownerInsurance,
  balance,
  area: payer?.areaCode ?? ''
})

/** A member's facts come from the household; those of anybody else, and of an owner who is not in it, from what was said here. */
function caseFor(member: Member | undefined, payer: Member | undefined, said: Said, bound: number, on: IsoDate): Case {
  const family = familyOn(on)
  const owner = ownerOf(payer, said)
  if (member) return { ...caseOf(member, payer, said.balance, bound, family), owner }
  const { relation } = said.someone
  const seen = relation === said.asking?.relation ? said.asking.seenFromPayer : relation
  const relative = { ...said.someone, relation: seen === 'unknown' ? seen : relationSeenFrom(payer?.relation ?? 'self', seen) }
  return { owner, relative, boundByOwner: bound, rules: family.rules }
}
