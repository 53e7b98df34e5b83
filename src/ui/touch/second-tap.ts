/** What both platforms say of a tap; WeChat's lies in the touch. */
export type TapEvent = {
  readonly timeStamp?: number
  readonly clientX?: number
  readonly clientY?: number
  readonly changedTouches?: readonly { readonly clientX: number; readonly clientY: number }[]
  readonly stopPropagation?: () => void
}

type Place = { readonly x: number; readonly y: number }
/** `owner`: what was tapped, the same object as long as that is on the screen. */
type Last = Place & { readonly owner: object; readonly at: number }

/** As long as a page takes to come or go, and as the slowest two taps of one hand that meant one. */
const WITHIN_MS = 500
const WITHIN_PX = 16

let last: Last | undefined

/**
 * Whether this is the second half of a double tap that must do nothing: the first one took the thing below the finger away, and what has
 * come in its place was never meant. `once`: nor does the same thing act twice. Taps from a keyboard or a screen reader have no place
 * and always count.
 */
export function isSecondTap(owner: object, once: boolean, event: TapEvent): boolean {
  const place = placeOf(event)
  const tap = place && { ...place, owner, at: event.timeStamp ?? 0 }
  if (last && tap && isNear(last, tap) && (once || last.owner !== owner)) return true
  last = tap
  return false
}

const isNear = (one: Last, { x, y, at }: Last): boolean => at - one.at < WITHIN_MS && Math.abs(one.x - x) <= WITHIN_PX && Math.abs(one.y - y) <= WITHIN_PX

function placeOf(event: TapEvent): Place | undefined {
  const { clientX: x = 0, clientY: y = 0 } = event.changedTouches?.[0] ?? event
  return x === 0 && y === 0 ? undefined : { x, y }
}
