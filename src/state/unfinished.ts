import * as v from 'valibot'
import { create } from 'zustand'
import { persisted } from './persisted'

/** Screens that carry on with a piece of work. */
export const WORK_PAGES = ['familyGuide', 'outOfAreaChecklist'] as const

/** A guide or checklist that was begun and not finished, as its own screen last saw it: the home screen holds no guides. */
export type Unfinished = {
  /** 「爸爸的亲情账户」 */
  readonly title: string
  readonly done: number
  readonly total: number
  /** Title of the next step. */
  readonly next: string
  readonly member: string
  readonly page: (typeof WORK_PAGES)[number]
  readonly query: Readonly<Record<string, string>>
}

type Works = { /** By `member/list/about`. */ readonly works: Readonly<Record<string, Unfinished>> }

type UnfinishedStore = Works & {
  /** `null` takes it off the list: finished, or never begun. The last one noted comes first. */
  readonly note: (key: string, work: Unfinished | null) => void
  readonly forgetMember: (member: string) => void
}

const words = v.pipe(v.string(), v.maxLength(80))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const savedWorks = v.strictObject({
  works: v.record(
    words,
    v.strictObject({
      title: words, done: count, total: count, next: words, member: words, page: v.picklist(WORK_PAGES), query: v.record(words, words)
    })
  )
})

function parse(raw: unknown): Works | null {
  const result = v.safeParse(savedWorks, raw)
  return result.success ? result.output : null
}

export const useUnfinished = create<UnfinishedStore>()(
  persisted<UnfinishedStore, Works>(
    (set) => ({
      works: {},
      note: (key, work) =>
        set(({ works }) => {
          if (same(works[key], work)) return {}
          const { [key]: _before, ...others } = works
          return { works: work === null ? others : { [key]: work, ...others } }
        }),
      forgetMember: (member) => set(({ works }) => ({ works: Object.fromEntries(Object.entries(works).filter(([, work]) => work.member !== member)) }))
    }),
    { name: 'unfinished', version: 2, lists: ['works'], parse, pick: ({ works }) => ({ works }) }
  )
)

const same = (before: Unfinished | undefined, work: Unfinished | null): boolean => JSON.stringify(before ?? null) === JSON.stringify(work)
