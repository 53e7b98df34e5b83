/** What both platforms say of a tap; WeChat's lies in the touch. */
export type TapEvent = {
  readonly timeStamp?: number
  readonly clientX?: number
  readonly clientY?: number
  readonly changedTouches?: readonly { readonly clientX: number; readonly clientY: number }[]
  readonly stopPropagation?: () => void
}

/** One thing on the screen that can be tapped, for as long as it is there. */
export type Target = {
  /** How many taps there had been when it came. */
  readonly born: number
  gone: boolean
}

let taps = 0
export const newTarget = (): Target => ({ born: taps, gone: false })

type Place = { readonly x: number; readonly y: number }
type Last = Place & { readonly target: Target; readonly at: number; readonly turn: number }

/** As long as a page takes to come or go, and as the slowest two taps of one hand that meant one. */
const WITHIN_MS = 500
const WITHIN_PX = 16

let last: Last | undefined

/**
 * Whether this is the second half of a double tap that must do nothing: the first one took the thing below the finger away, or brought
 * this one under it, which was never meant. `once`: nor does the same thing act twice. Taps from a keyboard or a screen reader have no
 * place and always count.
 */
export function isSecondTap(target: Target, once: boolean, event: TapEvent): boolean {
  const place = placeOf(event)
  const tap = place && { ...place, target, at: event.timeStamp ?? 0, turn: taps + 1 }
  if (last && tap && isNear(last, tap) && (once || isChanged(last, target))) return true
  taps += 1
  last = tap
  return false
}

const isChanged = (one: Last, target: Target): boolean => one.target !== target && (one.target.gone || target.born >= one.turn)

const isNear = (one: Last, { x, y, at }: Last): boolean => at - one.at < WITHIN_MS && Math.abs(one.x - x) <= WITHIN_PX && Math.abs(one.y - y) <= WITHIN_PX

function placeOf(event: TapEvent): Place | undefined {
  const { clientX: x = 0, clientY: y = 0 } = event.changedTouches?.[0] ?? event
  return x === 0 && y === 0 ? undefined : { x, y }
}
