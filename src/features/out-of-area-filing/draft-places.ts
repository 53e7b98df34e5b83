import { useFilingDraft } from '@/state/filing-draft'

/** Places in what was last answered: their data are needed as well. */
export const useDraftPlaces = (): readonly string[] => Object.values(useFilingDraft(({ answers }) => answers)).filter((answer) => /^\d{6}$/.test(answer))
