import * as v from 'valibot'
import { create } from 'zustand'
import type { Member } from '@/domain/enrolment/member'
import { persisted } from './persisted'

type HomeArea = { /** GB/T 2260; empty: where most of the family is insured. */ readonly areaCode: string }
type HomeAreaStore = HomeArea & { readonly choose: (areaCode: string) => void }

const savedHomeArea = v.strictObject({ areaCode: v.pipe(v.string(), v.regex(/^(\d{6})?$/)) })

function parse(raw: unknown): HomeArea | null {
  const result = v.safeParse(savedHomeArea, raw)
  return result.success ? result.output : null
}

/** 默认统筹区: which place's policy the home screen speaks of. */
export const useHomeArea = create<HomeAreaStore>()(
  persisted<HomeAreaStore, HomeArea>(
    (set) => ({ areaCode: '', choose: (areaCode) => set({ areaCode }) }),
    { name: 'home-area', version: 1, parse, pick: ({ areaCode }) => ({ areaCode }) }
  )
)

/** The chosen place, or the one where most of the family is insured (the first of them where two are even); '' while nobody says. */
export function homeAreaOf(chosen: string, members: readonly Pick<Member, 'areaCode'>[]): string {
  if (chosen !== '') return chosen
  const codes = members.map(({ areaCode }) => areaCode).filter((code) => code !== '')
  const count = (code: string) => codes.filter((one) => one === code).length
  return codes.reduce((most, code) => (most === '' || count(code) > count(most) ? code : most), '')
}
