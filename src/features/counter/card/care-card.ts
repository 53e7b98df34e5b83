import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import { sceneOf, type CareAct, type CareScene, type CounterPlace } from '@/domain/counter/counter'
import type { Entry } from '@/domain/deadline/entry'
import type { Member } from '@/domain/enrolment/member'
import type { Figure } from '@/domain/evidence/figure'
import { claimDeadline } from '@/domain/filing/claim-deadline'
import { decide } from '@/domain/filing/decide'
import { actingOn } from '@/domain/filing/facts-of'
import type { FilingKind, Reason, StandingFiling } from '@/domain/filing/situation'
import { filingChecklist, filingFor, filingRulesFor, provinceOfCare, standingFor } from '@/policy/checklists'
import { figureEvidence } from '@/shell/evidence'
import { copy } from '../counter.copy'
import { careCopy, careScript, coverScript } from '../words/care.copy'
import { spokenAtHome, spokenFiling, spokenInsurance } from '../words/spoken.copy'
import type { CounterCard, Onward, Show, Until } from './card-model'
import { about, coverFirst, isOut, nameOf, personOn, type Person } from './person'

export type CareAsked = {
  readonly act: CareAct
  readonly member: Member | undefined
  readonly place: CounterPlace
  readonly entries: readonly Entry[]
  readonly on: IsoDate
}

type Care = CareAsked & { readonly person: Person; readonly scene: CareScene; readonly standing: StandingFiling | undefined; readonly town: string; readonly claimMonths: Figure<number> | undefined }

/** At a hospital's desk, or at the office at home afterwards. */
export function careCard(asked: CareAsked): CounterCard {
  const care = careOf(asked)
  const { act, person, scene, on } = care
  return {
    about: about(nameOf(person), placeWords(care), sceneWords(care)),
    ...coverFirst(person, on),
    script: isOut(person) ? coverScript(person.who) : careScript[act][scene](spokenOf(care)),
    stop: careCopy.stop[act],
    show: { title: copy.show, rows: showOf(care) },
    until: { title: copy.until, rows: untilOf(care) },
    onward: onwardOf(care),
    notices: [{ text: copy.offline }],
    hotline: person.hotline
  }
}

function careOf(asked: CareAsked): Care {
  const { member, place, on } = asked
  const person = personOn(member, on)
  if (place === 'home') return { ...asked, person, scene: 'atHome', standing: undefined, town: '', claimMonths: claimMonthsOf(person, '', on) }
  const to = member && provinceOfCare(member)
  const standing = standingFor(member, to === undefined ? {} : { to }, on)
  return {
    ...asked, person, standing,
    scene: sceneAway(asked, person, standing),
    town: member?.careArea?.name ?? '',
    claimMonths: claimMonthsOf(person, to ?? '', on)
  }
}

const claimMonthsOf = ({ member }: Person, to: string, on: IsoDate) => filingRulesFor(member?.areaCode ?? '', to, on).claimMonths

/** Without a place of insurance nothing is promised but what is true everywhere: an emergency counts as filed. */
function sceneAway({ member, place, on }: CareAsked, { home }: Person, standing: StandingFiling | undefined): CareScene {
  if (member === undefined || home === '') return place === 'emergency' ? 'emergency' : 'mayFile'
  const rules = filingRulesFor(member.areaCode, provinceOfCare(member) ?? '', on)
  const situation = { reason: reasonOf(place, member), stage: 'unsettled', reach: rules.reach, care: 'inpatient', networked: 'unknown' } as const
  return sceneOf(place, actingOn(decide(situation, rules, standing, on)))
}

function reasonOf(place: CounterPlace, member: Member): Reason {
  if (place === 'emergency') return 'emergency'
  const kind = filingFor(member, {})?.kind
  return kind === undefined ? 'temporary' : REASON[kind]
}
const REASON: Readonly<Record<FilingKind, Reason>> = { longTerm: 'longStay', referral: 'referral', temporary: 'temporary' }

const placeWords = ({ place, town, person }: Care): string => {
  if (place === 'home') return copy.atHome(person.home)
  return town === '' ? copy.away : town
}

function sceneWords({ scene, standing }: Care): string {
  return scene === 'filed' ? copy.scene.filed(spokenFiling[standing?.kind ?? 'temporary']) : copy.scene[scene]
}

const spokenOf = ({ person, place, town, standing }: Care) => ({
  who: person.who,
  cover: (place === 'home' ? spokenAtHome : spokenInsurance)(person.home, person.member?.insurance),
  home: person.home,
  place: town === '' ? (place === 'home' ? copy.here : copy.away) : town,
  filing: spokenFiling[standing?.kind ?? 'temporary']
})

function showOf({ act, scene, person }: Care): readonly Show[] {
  const { show } = careCopy
  const rows: readonly (Show | undefined)[] = act === 'discharged'
    ? [{ icon: 'file', ...show.bills }, scene === 'emergency' ? { icon: 'file', ...show.emergency } : { icon: 'file', ...show.papers }, { icon: 'wallet', ...show.bank }]
    : [
        { icon: 'shield', ...show.code(nameOf(person), person.member?.relation === 'self') },
        scene === 'filed' ? { icon: 'route', ...show.filing } : scene === 'mayFile' ? { icon: 'route', ...show.channel } : undefined,
        { icon: 'file', ...show.admission }
      ]
  return rows.filter((row) => row !== undefined)
}

function untilOf(care: Care): readonly Until[] {
  return care.act === 'discharged' ? [claimRow(care)] : [beforeRow(care), claimRow(care)]
}

function beforeRow({ place }: Care): Until {
  if (place === 'home') return { key: 'before', ...careCopy.until.beforeHome, footing: { basis: { kind: 'tip' } } }
  const basis = filingChecklist('longTerm').steps.find(({ id }) => id === 'holdBill')?.how.basis
  return { key: 'before', ...careCopy.until.before, ...(basis === undefined ? {} : { footing: { basis } }) }
}

/** The limit for a claim by hand: its day where the discharge is on file, its months where they are known, else that nobody says. */
function claimRow({ act, claimMonths, entries, member, on, person }: Care): Until {
  const { until } = careCopy
  if (claimMonths === undefined) return { key: 'claim', ...until.unknown(person.home) }
  const footing = { evidence: figureEvidence(claimMonths) }
  const deadline = claimDeadline(claimMonths, act === 'discharged' ? lastDischarge(entries, member) : undefined, on)
  if (deadline.kind === 'open') return { key: 'claim', ...until.day(dayWord(deadline.lastDay, on), deadline.days), footing }
  if (deadline.kind === 'passed') return { key: 'claim', ...until.passed(dayWord(deadline.lastDay, on)), footing }
  const months = claimMonths.readings.map(({ value }) => value)
  return { key: 'claim', ...until.claim(person.home), ...until.months(Math.min(...months), Math.max(...months)), footing }
}

/** The bill that ended last, among those the family noted. */
function lastDischarge(entries: readonly Entry[], member: Member | undefined): IsoDate | undefined {
  const days = entries.flatMap((entry) => (entry.kind === 'claim' && entry.memberId === member?.id ? [entry.endedOn] : []))
  return days.sort()[days.length - 1]
}

function onwardOf({ act, person: { member } }: Care): readonly Onward[] {
  const list: Onward = { ...copy.checklist, page: 'outOfArea', query: member === undefined ? {} : { w: member.id } }
  return act === 'inHospital' ? [list] : [{ ...copy.sheet, page: 'billSheet', query: member === undefined ? {} : { member: member.id } }, list]
}
