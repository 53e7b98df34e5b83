import { sceneOf, type CareAct, type CareScene, type CounterPlace } from '@/domain/counter/counter'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { decide } from '@/domain/filing/decide'
import { actingOn } from '@/domain/filing/facts-of'
import type { FilingKind, Reason, StandingFiling } from '@/domain/filing/situation'
import { filingFor, filingRulesFor, provinceCodeOf, provinceName, provinceOfCare, standingFor } from '@/policy/checklists'
import type { PrintedBill } from '@/state/bills'
import { copy } from '../counter.copy'
import { placeOfStay, type OnFile } from '../on-file/on-file'
import { spokenFiling } from '../words/spoken.copy'
import type { Person } from './person'

export type CareAsked = {
  readonly act: CareAct
  readonly member: Member | undefined
  readonly place: CounterPlace
  readonly known: OnFile
  readonly on: IsoDate
}

/** Where somebody is treated and how a filing stands there; `filing` is how one says its kind. */
export type Where = { readonly scene: CareScene; readonly words: string; readonly town: string; readonly to: string; readonly filing: string }

export function whereOf(asked: CareAsked, { home }: Person): Where {
  const { act, place, known: { stay }, member } = asked
  if (place === 'home') return { scene: 'atHome', words: copy.scene.atHome, town: '', to: '', filing: '' }
  if (act === 'discharged' && stay !== undefined && placeOfStay(stay) === place) return whereTheBillSays(stay, member)
  return whereTheyAre(asked, home)
}

function whereTheyAre(asked: CareAsked, home: string): Where {
  const { member, known, on } = asked
  const { to, town } = destinationOf(member, known)
  const standing = standingFor(member, to === undefined ? {} : { to }, on)
  const scene = sceneAway(asked, home, to ?? '', standing)
  const filing = spokenFiling[standing?.kind ?? 'temporary']
  return { scene, words: wordsOf(scene, filing, known), town, to: to ?? '', filing }
}

/** Where the family says that somebody is treated; else where a filing goes that was begun. */
function destinationOf(member: Member | undefined, { filing }: OnFile): { readonly to: ReturnType<typeof provinceOfCare>; readonly town: string } {
  if (member?.careArea !== undefined) return { to: provinceOfCare(member), town: member.careArea.name }
  const name = provinceName(filing?.to ?? '')
  return { to: name === undefined ? undefined : provinceCodeOf(name), town: filing?.town ?? '' }
}

/** The family wrote it down with the bill: nothing is left to find out. */
function whereTheBillSays({ city, filing }: PrintedBill, member: Member | undefined): Where {
  const town = city === '' ? (member?.careArea?.name ?? '') : city
  const where = { town, to: provinceCodeOf(town) ?? '' }
  if (filing === 'emergency') return { ...where, scene: 'emergency', words: copy.scene.emergency, filing: '' }
  if (filing === 'none') return { ...where, scene: 'mayFile', words: copy.unfiled, filing: '' }
  return { ...where, scene: 'filed', words: copy.scene.filed(spokenFiling[filing]), filing: spokenFiling[filing] }
}

/** Without a place of insurance nothing is promised but what is true everywhere: an emergency counts as filed. */
function sceneAway({ member, place, on }: CareAsked, home: string, to: string, standing: StandingFiling | undefined): CareScene {
  if (member === undefined || home === '') return place === 'emergency' ? 'emergency' : 'mayFile'
  const rules = filingRulesFor(member.areaCode, to, on)
  const situation = { reason: reasonOf(place, member), stage: 'unsettled', reach: rules.reach, care: 'inpatient', networked: 'unknown' } as const
  return sceneOf(place, actingOn(decide(situation, rules, standing, on)))
}

function reasonOf(place: CounterPlace, member: Member): Reason {
  if (place === 'emergency') return 'emergency'
  const kind = filingFor(member, {})?.kind
  return kind === undefined ? 'temporary' : REASON[kind]
}
const REASON: Readonly<Record<FilingKind, Reason>> = { longTerm: 'longStay', referral: 'referral', temporary: 'temporary' }

function wordsOf(scene: CareScene, filing: string, known: OnFile): string {
  if (scene === 'filed') return copy.scene.filed(filing)
  return scene === 'mayFile' && known.filing !== undefined ? copy.filing(known.filing.submittedOn !== undefined) : copy.scene[scene]
}
