import { useMemo, useState } from 'react'
import type { Scheme } from '@/domain/benefit/person'
import { monthOf, yearOf, type IsoDate } from '@/domain/date/iso-date'
import type { OwnFigure } from '@/domain/own-place/own-figure'
import { showToast } from '@/platform/screen/toast'
import { goBack } from '@/platform/routes/navigation'
import { useOwnPlaces } from '@/state/own-places'
import { useLeads, type LeadsState } from '@/state/places/leads'
import { boxKey, changeOf, formOf, problemsIn, type Box, type BoxProblem, type Form, type Target, type Typed } from './form'
import { copy } from './own-place.copy'

export type PlaceForm = {
  readonly target: Target
  readonly form: Form
  readonly title: string
  readonly problems: Readonly<Record<string, BoxProblem>>
  readonly leads: LeadsState
  readonly textIn: (box: Box) => string
  readonly write: (box: Box, typed: Typed) => void
  /** One way of being paid less elsewhere takes the place of the other. */
  readonly chooseAway: (typed: Form) => void
  readonly writeTitle: (title: string) => void
  readonly choose: (patch: Partial<Target>) => void
  readonly save: () => void
}

/** From September on what is paid is paid for next year. */
const yearToPay = (on: IsoDate): number => yearOf(on) + (monthOf(on) >= 9 ? 1 : 0)

/** What a family types of one place. Choosing another scheme or year keeps what stands in the fields first, and then shows what was kept of that. */
export function usePlaceForm(areaCode: string, scheme: Scheme, on: IsoDate): PlaceForm {
  const figures = useOwnPlaces((places) => places.figures)
  const { put, remove } = useOwnPlaces.getState()
  const here = useMemo(() => figures.filter((one) => one.areaCode === areaCode), [figures, areaCode])
  const [target, setTarget] = useState<Target>({ areaCode, scheme, year: yearToPay(on) })
  const [form, setForm] = useState<Form>(() => formOf(target, here))
  const [title, setTitle] = useState('')
  const problems = problemsIn(form, target.scheme)
  const keep = (): boolean => {
    if (Object.keys(problems).length > 0) return refuse(copy.fix)
    return store(changeOf(target, form, here, title.trim(), on), put, remove)
  }
  return {
    target, form, title, problems,
    leads: useLeads(areaCode),
    textIn: (box) => form[boxKey(box)]?.text ?? '',
    write: (box, typed) => setForm((before) => ({ ...before, [boxKey(box)]: typed })),
    chooseAway: (typed) => setForm(({ awayDrop: _drop, awayFirstPay: _firstPay, ...others }) => ({ ...others, ...typed })),
    writeTitle: (text) => setTitle(text.slice(0, LONGEST_TITLE)),
    choose: (patch) => {
      if (!keep()) return
      const next = { ...target, ...patch }
      setTarget(next)
      setForm(formOf(next, useOwnPlaces.getState().figures))
    },
    save: () => {
      if (!keep()) return
      showToast(copy.saved)
      void goBack()
    }
  }
}

const LONGEST_TITLE = 60

const refuse = (why: string): false => {
  showToast(why)
  return false
}

type Store = ReturnType<typeof useOwnPlaces.getState>

function store(change: ReturnType<typeof changeOf>, put: Store['put'], remove: Store['remove']): boolean {
  if (put(change.put as readonly OwnFigure[]) === 'full') return refuse(copy.full)
  if (change.remove.length > 0) remove(change.remove)
  return true
}
