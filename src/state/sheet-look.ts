import { create } from 'zustand'
import type { Described } from '@/domain/enrolment/described'
import type { SheetForm } from './bills'
import { whenErased } from './saving/erased'

/** Whose paper it is where it is nobody's in the family. */
export const GUEST = 'guest'

/** Where and how somebody who is no member is insured. */
export type Guest = { readonly areaCode: string; readonly kind: Exclude<Described, 'flexible'> | 'unknown' }

type SheetLook = {
  /** The paper as it stands in the form of a bill that is being changed; never stored. */
  readonly form: SheetForm | null
  readonly look: (form: SheetForm) => void
  /** Never stored: they are not of this family. */
  readonly guest: Guest
  readonly describe: (guest: Partial<Guest>) => void
}

const NOTHING = { form: null, guest: { areaCode: '', kind: 'unknown' } } as const

/** A paper that is not kept yet is left here for the page that checks it. */
export const useSheetLook = create<SheetLook>()((set) => ({
  ...NOTHING,
  look: (form) => set({ form }),
  describe: (guest) => set((old) => ({ guest: { ...old.guest, ...guest } }))
}))
whenErased(() => useSheetLook.setState(NOTHING))
