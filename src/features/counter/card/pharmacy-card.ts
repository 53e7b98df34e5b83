import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { choose } from '@/domain/guide/choose'
import { caseOf, suggestOwner } from '@/domain/guide/family-case'
import type { Tool, Verdict } from '@/domain/guide/eligibility'
import { wordsFor } from '@/domain/guide/guide'
import { FACE_AGE, familyRules, REASONS } from '@/policy/guides'
import { copy } from '../counter.copy'
import { coverScript } from '../words/care.copy'
import { pharmacyCopy as words, pharmacyScript } from '../words/pay.copy'
import type { CounterCard, Said, Show } from './card-model'
import { about, coverFirst, isOut, nameOf, personOn, type Person } from './person'

export type PharmacyAsked = { readonly member: Member | undefined; readonly members: readonly Member[]; readonly on: IsoDate }

type Payment = { readonly kind: 'yes' | 'ask' | 'no' | 'self'; readonly owner: Member | undefined; readonly tool: Exclude<Tool, 'familyProxy'>; readonly verdict: Verdict | undefined }

/** At a pharmacy, with somebody else's account: whether the rules let it, and what to say either way. */
export function pharmacyCard({ member, members, on }: PharmacyAsked): CounterCard {
  const person = personOn(member, on)
  const payment = paymentFor(member, members, on)
  const isSelf = payment.kind === 'self'
  return {
    about: about(nameOf(person), words.line[payment.kind]),
    ...coverFirst(person, on),
    script: isOut(person) ? coverScript(person.who) : scriptOf(payment, person, on),
    stop: words.stop,
    show: { title: copy.show, rows: showOf(nameOf(person), isSelf) },
    until: { title: copy.until, rows: [{ key: 'now', ...words.until, footing: { basis: { kind: 'tip' } } }] },
    onward: isSelf ? [] : [{ ...copy.proxy, page: 'familyChoose', query: member === undefined ? {} : { member: member.id } }],
    notices: [...reasonsOf(payment, member), ...(payment.kind === 'yes' ? [{ text: words.notBound, tone: 'amber' as const }] : []), { text: copy.offline }],
    hotline: person.hotline
  }
}

function paymentFor(member: Member | undefined, members: readonly Member[], on: IsoDate): Payment {
  const none = { owner: undefined, tool: 'familySharing', verdict: undefined } as const
  if (member === undefined) return { ...none, kind: 'ask' }
  if (member.relation === 'self') return { ...none, kind: 'self' }
  const family = { on, rules: familyRules, faceAge: FACE_AGE }
  const owner = suggestOwner(member, members, family)
  const asked = caseOf(member, owner, 'unknown', 0, family)
  const { take: [first], refused: [no] } = choose(['payCare'], { code: asked, money: asked })
  if (first === undefined) return { ...none, kind: 'no', owner, verdict: no }
  return { kind: first.kind, owner, tool: first.tool === 'crossProvinceWallet' ? first.tool : 'familySharing', verdict: first }
}

function scriptOf({ kind, tool, owner }: Payment, { who }: Person, on: IsoDate) {
  if (kind === 'self') return pharmacyScript.self()
  return kind === 'yes' ? pharmacyScript.yes(who, tool, personOn(owner, on).home) : pharmacyScript[kind](who)
}

/** Why not, or what to ask first; in the words of the family accounts. */
function reasonsOf({ kind, owner, verdict }: Payment, member: Member | undefined): readonly Said[] {
  if (verdict === undefined || kind === 'yes') return []
  const effect = kind === 'no' ? 'blocks' : 'asks'
  const [first] = verdict.reasons.filter((reason) => reason.effect === effect)
  if (first === undefined) return []
  const { text, basis } = REASONS[first.code]
  return [{ text: wordsFor(text, member?.nickname ?? copy.family, payerName(owner)), tone: 'amber', basis }]
}

const payerName = (owner: Member | undefined): string => (owner === undefined || owner.relation === 'self' ? copy.me : owner.nickname)

function showOf(name: string, isSelf: boolean): readonly Show[] {
  const { show } = words
  return [
    { icon: 'shield', ...(isSelf ? show.own : show.code(name)) },
    { icon: 'wallet', ...show.balance },
    { icon: 'file', ...show.prescription }
  ]
}
