import { dayWord } from '@/domain/date/day-words.copy'
import { yuanText } from '@/ui/mark/money'
import { filingChecklist, filingRulesFor } from '@/policy/checklists'
import { copy } from '../counter.copy'
import { careCopy, careScript, coverScript, type Spoken } from '../words/care.copy'
import { spokenAtHome, spokenInsurance } from '../words/spoken.copy'
import type { CounterCard, Onward, Show, Until } from './card-model'
import { claimRows, limitRow } from './claim-rows'
import { about, coverFirst, isOut, nameOf, personOn, type Person } from './person'
import { whereOf, type CareAsked, type Where } from './scene'

type Care = CareAsked & { readonly person: Person; readonly where: Where }

/** At a hospital's desk, or at the office at home afterwards. */
export function careCard(asked: CareAsked): CounterCard {
  const person = personOn(asked.member, asked.on)
  const care = { ...asked, person, where: whereOf(asked, person) }
  const { act, on, where } = care
  return {
    about: about(nameOf(person), placeWords(care), where.words),
    ...coverFirst(person, on),
    script: isOut(person) ? coverScript(person.who) : careScript[act][where.scene](spokenOf(care)),
    stop: careCopy.stop[act],
    show: { title: copy.show, rows: showOf(care) },
    until: { title: copy.until, rows: untilOf(care) },
    onward: onwardOf(care),
    notices: [{ text: copy.offline }],
    hotline: person.hotline
  }
}

const placeWords = ({ place, where: { town }, person }: Care): string => {
  if (place === 'home') return copy.atHome(person.home)
  return town === '' ? copy.away : town
}

const spokenOf = ({ person, place, where: { town, filing } }: Care): Spoken => ({
  who: person.who,
  cover: (place === 'home' ? spokenAtHome : spokenInsurance)(person.home, person.member?.insurance),
  home: person.home,
  place: town === '' ? (place === 'home' ? copy.here : copy.away) : town,
  filing
})

function showOf({ act, where: { scene }, person }: Care): readonly Show[] {
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

function untilOf({ act, place, where, person, known, on }: Care): readonly Until[] {
  const { claimMonths } = filingRulesFor(person.member?.areaCode ?? '', where.to, on)
  if (act === 'discharged') return claimRows(claimMonths, known.claims, person.home, on)
  return [beforeRow(place), limitRow(claimMonths, person.home)]
}

function beforeRow(place: CareAsked['place']): Until {
  if (place === 'home') return { key: 'before', ...careCopy.until.beforeHome, footing: { basis: { kind: 'tip' } } }
  const basis = filingChecklist('longTerm').steps.find(({ id }) => id === 'holdBill')?.how.basis
  return { key: 'before', ...careCopy.until.before, ...(basis === undefined ? {} : { footing: { basis } }) }
}

function onwardOf(care: Care): readonly Onward[] {
  const { act, person: { member } } = care
  const list: Onward = { ...copy.checklist, page: 'outOfArea', query: member === undefined ? {} : { w: member.id } }
  return act === 'inHospital' ? [list] : [sheetOf(care), list]
}

/** The paper itself: the one the family wrote down, what it was estimated at, or a new one. */
function sheetOf({ act, known: { stay, estimate }, person: { member }, on }: Care): Onward {
  if (act === 'discharged' && stay !== undefined) return { ...copy.keptSheet(dayWord(stay.on, on)), page: 'billSheet', query: { id: stay.id } }
  if (act === 'settling' && estimate !== undefined) {
    const { low, high, keptOn, id } = estimate
    return { ...copy.estimated(dayWord(keptOn, on), yuanText(low), yuanText(high)), page: 'billSheet', query: { id } }
  }
  return { ...copy.sheet, page: 'billSheet', query: member === undefined ? {} : { member: member.id } }
}
