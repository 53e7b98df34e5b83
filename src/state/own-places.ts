import * as v from 'valibot'
import { create } from 'zustand'
import { ownId, ownProblem, type OwnFigure } from '@/domain/own-place/own-figure'
import { lookForOwn } from '@/policy/own/own-figures'
import { persisted } from './persisted'

/** Figures of one place, or of several; more than this is no family's. */
export const MOST_OWN = 400

const words = v.optional(v.pipe(v.string(), v.maxLength(200)))

/** The shape of a figure, and then its sense; used for what is stored and for what another family hands over. */
export const ownFigureSchema = v.pipe(
  v.strictObject({
    id: v.string(),
    areaCode: v.pipe(v.string(), v.regex(/^\d{6}$/)),
    scheme: v.picklist(['employee', 'resident']),
    field: v.string(),
    tier: v.optional(v.string()),
    year: v.optional(v.number()),
    value: v.union([v.number(), v.string()]),
    from: v.strictObject({ title: words, docNumber: words, day: words, url: words }),
    on: v.string()
  }),
  v.check((figure) => ownProblem(figure as OwnFigure) === null && ownId(figure as OwnFigure) === figure.id)
)

type Saved = { readonly figures: readonly OwnFigure[] }
type OwnPlaces = Saved & {
  /** Each in the place of what was said of the same thing; `full` when there are too many. */
  readonly put: (figures: readonly OwnFigure[]) => 'put' | 'full'
  readonly remove: (ids: readonly string[]) => void
}

const saved = v.strictObject({ figures: v.array(ownFigureSchema) })

function parse(raw: unknown): Saved | null {
  const result = v.safeParse(saved, raw)
  return result.success ? (result.output as Saved) : null
}

/** What the family typed of the places it is insured in. */
export const useOwnPlaces = create<OwnPlaces>()(
  persisted<OwnPlaces, Saved>(
    (set, get) => ({
      figures: [],
      put: (figures) => {
        const ids = new Set(figures.map(({ id }) => id))
        const all = [...get().figures.filter(({ id }) => !ids.has(id)), ...figures]
        if (all.length > MOST_OWN) return 'full'
        set({ figures: all })
        return 'put'
      },
      remove: (ids) => set(({ figures }) => ({ figures: figures.filter(({ id }) => !ids.includes(id)) }))
    }),
    { name: 'own-places', version: 1, lists: ['figures'], parse, pick: ({ figures }) => ({ figures }) }
  )
)

lookForOwn(() => useOwnPlaces.getState().figures)
