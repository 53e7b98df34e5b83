import * as v from 'valibot'
import { create } from 'zustand'
import { MAX_MEMBERS, type Member } from '@/domain/enrolment/member'
import { checkNickname, type NicknameProblem } from '@/domain/household/nickname'
import { memberSchema, membersSchema } from './member-schema'
import { newId } from './new-id'
import { persisted } from './persisted'

/** What a family tells us about a member; the id is ours. */
export type MemberDraft = Omit<Member, 'id'>

type NicknameRefused = { readonly kind: 'nickname'; readonly problem: NicknameProblem }
export type Added = { readonly kind: 'added'; readonly id: string } | { readonly kind: 'full' } | NicknameRefused
export type Edited = { readonly kind: 'edited' } | { readonly kind: 'no-such-member' } | NicknameRefused

type Household = { readonly members: readonly Member[] }

type HouseholdStore = Household & {
  /** Who was deleted last, and from which place: what undo puts back. Not saved. */
  readonly lastRemoved: { readonly member: Member; readonly index: number } | null
  readonly add: (draft: MemberDraft) => Added
  readonly edit: (id: string, draft: MemberDraft) => Edited
  /** Moves a member up (−1) or down (+1); at the end of the list nothing happens. */
  readonly move: (id: string, by: -1 | 1) => void
  readonly remove: (id: string) => void
  readonly undoRemove: () => 'restored' | 'full' | 'nothing-to-undo'
  readonly forgetRemoved: () => void
  /** All members at once, from a backup. */
  readonly replaceAll: (members: readonly Member[]) => void
}

const savedHousehold = v.strictObject({ members: membersSchema })

function parse(raw: unknown): Household | null {
  const result = v.safeParse(savedHousehold, raw)
  return result.success ? result.output : null
}

/** A damaged member comes back as this, with every field that can be read. */
const UNKNOWN: Member = { id: 'unknown', nickname: '家人', relation: 'other', insurance: 'unknown', areaCode: '', years: [] }

export const useHousehold = create<HouseholdStore>()(
  persisted<HouseholdStore, Household>(
    (set, get) => ({
      members: [],
      lastRemoved: null,
      add: (draft) => {
        const { members } = get()
        if (members.length >= MAX_MEMBERS) return { kind: 'full' }
        const member = memberOf(newId(), draft)
        if ('problem' in member) return member
        set({ members: [...members, member] })
        return { kind: 'added', id: member.id }
      },
      edit: (id, draft) => {
        if (!get().members.some((member) => member.id === id)) return { kind: 'no-such-member' }
        const edited = memberOf(id, draft)
        if ('problem' in edited) return edited
        set(({ members }) => ({ members: members.map((member) => (member.id === id ? edited : member)) }))
        return { kind: 'edited' }
      },
      move: (id, by) => set(({ members }) => ({ members: moved(members, id, by) })),
      remove: (id) =>
        set(({ members }) => {
          const index = members.findIndex((member) => member.id === id)
          const member = members[index]
          return member ? { members: members.filter((other) => other !== member), lastRemoved: { member, index } } : {}
        }),
      undoRemove: () => {
        const { members, lastRemoved } = get()
        if (!lastRemoved) return 'nothing-to-undo'
        if (members.length >= MAX_MEMBERS) return 'full'
        const { member, index } = lastRemoved
        set({ members: [...members.slice(0, index), member, ...members.slice(index)], lastRemoved: null })
        return 'restored'
      },
      forgetRemoved: () => set({ lastRemoved: null }),
      replaceAll: (members) => set({ members, lastRemoved: null })
    }),
    {
      name: 'household',
      version: 3,
      // What version 2 saved is all still valid; an app that only knows it would call 「不知道」 damaged.
      migrations: { 2: (family) => family },
      lists: ['members'],
      empty: { members: UNKNOWN },
      parse,
      pick: ({ members }) => ({ members })
    }
  )
)

/** @throws {RangeError} If a form let something through that would make the saved family unreadable at the next start. */
function memberOf(id: string, draft: MemberDraft): Member | NicknameRefused {
  const checked = checkNickname(draft.nickname)
  if (checked.kind !== 'ok') return { kind: 'nickname', problem: checked.kind }
  const { success, output } = v.safeParse(memberSchema, { ...draft, id, nickname: checked.nickname })
  if (!success) throw new RangeError('not a member')
  return output
}

function moved(members: readonly Member[], id: string, by: -1 | 1): readonly Member[] {
  const from = members.findIndex((member) => member.id === id)
  const [one, other] = [members[from], members[from + by]]
  if (!one || !other) return members
  return members.map((member) => (member === one ? other : member === other ? one : member))
}

export const isFull = ({ members }: Household): boolean => members.length >= MAX_MEMBERS
