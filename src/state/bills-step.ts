import type { JointStep } from './joint-steps'

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Estimates that a family kept become bills of the year; the form that was being filled in stays where it was. Where bills were kept before
 * the estimates could be read, those stay with the form, and are set aside when it opens.
 */
export const billsStep: JointStep = {
  from: { estimates: 1, bills: 0 },
  run: ({ estimates }, isFree) => {
    if (!isFree('bills')) return {}
    const name = isFields(estimates) ? listIn(estimates) : undefined
    if (!isFields(estimates) || name === undefined) return { bills: null }
    const { [name]: saved, ...others } = estimates
    return { estimates: others, bills: { bills: Array.isArray(saved) ? saved.map(asBill) : saved } }
  }
}

/** A list under a name that is none of ours is the one that is not there. */
const listIn = (estimates: Fields): string | undefined => ('saved' in estimates ? 'saved' : Object.keys(estimates).find((key) => Array.isArray(estimates[key])))

/** Raw: what is wrong in it is found when the store opens, item by item. The day it was kept stood under `on`; the day of the bill, where one was picked, in its form. */
function asBill(saved: unknown): unknown {
  if (!isFields(saved)) return saved
  const { on: keptOn, form } = saved
  const picked = isFields(form) ? form.on : ''
  return { ...saved, state: 'estimated', keptOn, on: picked === '' ? keptOn : picked }
}
