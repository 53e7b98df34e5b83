import { create } from 'zustand'
import type { SheetForm } from './bills'

type SheetLook = {
  /** The paper as it stands in the form of a bill that is being changed; never stored. */
  readonly form: SheetForm | null
  readonly look: (form: SheetForm) => void
}

/** A paper that is not kept yet is left here for the page that checks it. */
export const useSheetLook = create<SheetLook>()((set) => ({
  form: null,
  look: (form) => set({ form })
}))
