import { create } from 'zustand'

/** Whether what is on the screen is only tried: an invented family, of which nothing is ever saved. A restart ends it too. */
export const useTrial = create<{ /** Back to what is real; `null`: it is real. */ readonly end: (() => void) | null }>()(() => ({ end: null }))
