import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { judge, type Tool, type Verdict } from '@/domain/guide/eligibility'
import { caseOf } from '@/domain/guide/family-case'
import type { Guide } from '@/domain/guide/guide'
import { standingOf, type Standing } from '@/domain/guide/standing'
import { guideById } from '@/policy/guides'
import { channelAt, marksAt, type Progress } from '@/state/progress'
import { channelIn, familyOn, matterOf, walkOf, type Walk } from '../walk'

export type ToolState = 'none' | 'started' | 'submitted' | 'effective'
export type ToolRow = { readonly tool: Tool; readonly state: ToolState; readonly done: number; readonly total: number; readonly verdict: Verdict['kind']; readonly owner: Member | undefined }
export type MemberRow = { readonly member: Member; readonly code: ToolRow; readonly money: ToolRow }

/** How far each relative is with showing the code and with sharing money. */
export function memberRows(members: readonly Member[], progress: Progress, on: IsoDate): readonly MemberRow[] {
  return members
    .filter(({ relation }) => relation !== 'self')
    .map((member) => ({ member, code: toolRow('familyProxy', member, members, progress, on), money: moneyRow(member, members, progress, on) }))
}

function moneyRow(member: Member, members: readonly Member[], progress: Progress, on: IsoDate): ToolRow {
  const [sharing, wallet] = (['familySharing', 'crossProvinceWallet'] as const).map((tool) => toolRow(tool, member, members, progress, on)) as [ToolRow, ToolRow]
  if (wallet.state !== 'none') return wallet
  return sharing.state === 'none' && sharing.verdict === 'no' && wallet.verdict !== 'no' ? wallet : sharing
}

function toolRow(tool: Tool, member: Member, members: readonly Member[], progress: Progress, on: IsoDate): ToolRow {
  const guide = guideFor(tool)
  const walk = walkOf({ guide, member, owner: ownerBefore(tool, member, members, progress), age: undefined, members, on })
  const asked = caseOf(member, walk.owner, 'unknown', boundCount(members, progress, member), familyOn(on))
  const standing = standingHere(walk, member, progress, on)
  return { tool, state: stateOf(standing), done: standing.done, total: standing.steps.length, verdict: judge(tool, asked).kind, owner: walk.owner }
}

function standingHere(walk: Walk, member: Member, progress: Progress, on: IsoDate): Standing {
  const { guide, area, situation } = walk
  const matter = matterOf(walk, on)
  const channel = channelIn(guide, area, channelAt(progress, member.id, guide.id))
  return standingOf(guide, channel.id, situation, (slot) => marksAt(progress, { ...matter, channel: slot }))
}

/** Whose money was begun with last, if anybody's. */
function ownerBefore(tool: Tool, member: Member, members: readonly Member[], progress: Progress): Member | undefined {
  const begun = progress.cases.filter((one) => one.member === member.id && one.list === tool).reverse()
  return begun.flatMap(({ about }) => members.find(({ id }) => about === `owner:${id}`) ?? [])[0]
}

function stateOf({ effective, submitted, done }: Standing): ToolState {
  if (effective.kind === 'reached') return 'effective'
  if (submitted.kind === 'reached') return 'submitted'
  return done > 0 ? 'started' : 'none'
}

/** @throws {RangeError} Never for a tool of ours: the contract tests see to that. */
function guideFor(tool: Tool): Guide {
  const guide = guideById(tool)
  if (guide === undefined) throw new RangeError(`no guide for ${tool}`)
  return guide
}

/** Other relatives whose 亲情账户 is in force, on whatever channel. */
export function boundCount(members: readonly Member[], progress: Progress, except: Member | undefined): number {
  const guide = guideFor('familyProxy')
  const last = guide.steps.find(({ milestone }) => milestone === 'effective')?.id ?? ''
  const isBound = (member: Member) =>
    guide.channels.some(({ id }) => marksAt(progress, { member: member.id, list: guide.id, about: '', channel: id })[last] !== undefined)
  return members.filter((member) => member.id !== except?.id && isBound(member)).length
}
