import * as v from 'valibot'
import { create } from 'zustand'
import { persisted } from './persisted'

/** Answers of the filing wizard as a link inside the app carries them; whoever reads them checks them as it checks a link. */
type FilingDraft = { readonly answers: Readonly<Record<string, string>> }
type FilingDraftStore = FilingDraft & { readonly keep: (answers: FilingDraft['answers']) => void }

const MAX_ANSWERS = 20
const MAX_LENGTH = 40

const savedDraft = v.strictObject({
  answers: v.pipe(
    v.record(v.pipe(v.string(), v.maxLength(MAX_LENGTH)), v.pipe(v.string(), v.maxLength(MAX_LENGTH))),
    v.check((answers) => Object.keys(answers).length <= MAX_ANSWERS)
  )
})

function parse(raw: unknown): FilingDraft | null {
  const result = v.safeParse(savedDraft, raw)
  return result.success ? result.output : null
}

/** What was last answered in the wizard: it is there again after the phone rang. */
export const useFilingDraft = create<FilingDraftStore>()(
  persisted<FilingDraftStore, FilingDraft>(
    (set) => ({ answers: {}, keep: (answers) => set({ answers }) }),
    { name: 'filing-draft', version: 1, lists: ['answers'], parse, pick: ({ answers }) => ({ answers }) }
  )
)
