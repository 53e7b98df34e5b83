import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { choose } from '@/domain/guide/choose'
import { caseOf, suggestOwner } from '@/domain/guide/family-case'
import type { Tool, Verdict } from '@/domain/guide/eligibility'
import { wordsFor } from '@/domain/guide/guide'
import { FACE_AGE, familyRules, REASONS } from '@/policy/guides'
import { copy } from '../counter.copy'
import type { OnFile } from '../on-file/on-file'
import { coverScript } from '../words/care.copy'
import { pharmacyCopy as words, pharmacyScript } from '../words/pay.copy'
import { spokenRelation } from '../words/spoken.copy'
import type { CounterCard, Onward, Said, Show } from './card-model'
import { about, coverFirst, isOut, nameOf, personOn, type Person } from './person'

export type PharmacyAsked = { readonly member: Member | undefined; readonly members: readonly Member[]; readonly known: OnFile; readonly on: IsoDate }

type Payment = { /** `bound`: the family did what it takes. */
  readonly kind: 'yes' | 'bound' | 'ask' | 'no' | 'self'; readonly owner: Member | undefined; readonly tool: Exclude<Tool, 'familyProxy'>; readonly verdict: Verdict | undefined; /** Whether the family began to bind this account. */ readonly binding: OnFile['binding'] }

/** At a pharmacy, with somebody else's account: whether the rules let it, and what to say either way. */
export function pharmacyCard({ member, members, known, on }: PharmacyAsked): CounterCard {
  const person = personOn(member, on)
  const payment = paymentFor({ member, members, known, on })
  const isSelf = payment.kind === 'self'
  return {
    about: about(nameOf(person), words.line[payment.kind]),
    ...coverFirst(person, on),
    script: isOut(person) ? coverScript(person.who) : scriptOf(payment, person, on),
    stop: words.stop,
    show: { title: copy.show, rows: showOf(nameOf(person), isSelf) },
    until: { title: copy.until, rows: [{ key: 'now', ...words.until, footing: { basis: { kind: 'tip' } } }] },
    onward: isSelf ? [] : [onwardOf(payment, member)],
    notices: [...reasonsOf(payment, member), ...(payment.kind === 'yes' ? [{ text: words.notBound, tone: 'amber' as const }] : []), { text: copy.offline }],
    hotline: person.hotline
  }
}

function onwardOf({ owner, binding }: Payment, member: Member | undefined): Onward {
  if (member === undefined || owner === undefined || binding === undefined || binding.isBound) return { ...copy.proxy, page: 'familyChoose', query: member === undefined ? {} : { member: member.id } }
  return { ...copy.begun, page: 'familyGuide', query: { guide: binding.tool, member: member.id, owner: owner.id } }
}

function paymentFor(asked: PharmacyAsked): Payment {
  const none = { owner: undefined, tool: 'familySharing', verdict: undefined, binding: undefined } as const
  if (asked.member === undefined) return { ...none, kind: 'ask' }
  return asked.member.relation === 'self' ? { ...none, kind: 'self' } : sharedPayment(asked, asked.member)
}

function sharedPayment({ members, known, on }: PharmacyAsked, member: Member): Payment {
  const family = { on, rules: familyRules, faceAge: FACE_AGE }
  const chosen = members.find(({ id }) => id === known.binding?.owner)
  const owner = chosen ?? suggestOwner(member, members, family)
  const binding = chosen && known.binding
  const asked = caseOf(member, owner, 'unknown', 0, family)
  const { take: [first], refused: [no] } = choose(['payCare'], { code: asked, money: asked })
  if (first === undefined) return { kind: 'no', tool: 'familySharing', owner, verdict: no, binding }
  if (binding?.isBound) return { kind: 'bound', owner, tool: binding.tool, verdict: first, binding }
  return { kind: first.kind, owner, tool: first.tool === 'crossProvinceWallet' ? first.tool : 'familySharing', verdict: first, binding }
}

function scriptOf({ kind, tool, owner }: Payment, { who }: Person, on: IsoDate) {
  if (kind === 'self') return pharmacyScript.self()
  return kind === 'yes' || kind === 'bound' ? pharmacyScript.yes({ who, payer: spokenRelation[owner?.relation ?? 'self'], tool, area: personOn(owner, on).home }) : pharmacyScript[kind](who, spokenRelation[owner?.relation ?? 'self'])
}

/** Why not, or what to ask first; in the words of the family accounts. */
function reasonsOf({ kind, owner, verdict }: Payment, member: Member | undefined): readonly Said[] {
  if (verdict === undefined || kind === 'yes' || kind === 'bound') return []
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
