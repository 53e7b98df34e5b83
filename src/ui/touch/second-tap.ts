/** What both platforms say of a tap; WeChat's lies in the touch. */
export type TapEvent = {
  readonly timeStamp?: number
  readonly clientX?: number
  readonly clientY?: number
  readonly changedTouches?: readonly { readonly clientX: number; readonly clientY: number }[]
  readonly stopPropagation?: () => void
}

/** What lies over other things, and comes and goes as a whole: a page, a sheet. */
export type Layer = object

type Place = { readonly x: number; readonly y: number }
type Last = Place & Tapped & { readonly at: number }

/** `owner`: what was tapped, the same object as long as that is on the screen. `once`: it acts, and does not count. */
export type Tapped = { readonly owner: object; readonly layer: Layer; readonly once?: boolean | undefined }

/** What phones take for a double tap; a page comes or goes in less. */
const WITHIN_MS = 350
const WITHIN_PX = 16

let last: Last | undefined

/** Whoever went into a field in between means what is tapped next. A scroll says nothing: a page that comes may scroll by itself. */
export const forgetTap = (): void => void (last = undefined)

/**
 * Whether this is the second half of a double tap that must do nothing: the first one took a page or a sheet away from below the finger,
 * or brought one, and what is there now was never meant. `once`: nor does the same thing act twice. Taps from a keyboard or a screen
 * reader have no place and always count.
 */
export function isSecondTap(tapped: Tapped, event: TapEvent): boolean {
  const place = placeOf(event)
  const tap = place && { ...place, ...tapped, at: event.timeStamp ?? 0 }
  if (last && tap && isNear(last, tap) && isUnmeant(last, tap)) return true
  last = tap
  return false
}

const isUnmeant = (one: Tapped, { owner, layer, once }: Tapped): boolean => one.layer !== layer || (once === true && one.owner === owner)

/** A clock that was set back in between says nothing of how quick the second one was. */
const isSoon = (after: number): boolean => after >= 0 && after < WITHIN_MS

const isNear = (one: Last, { x, y, at }: Last): boolean => isSoon(at - one.at) && Math.abs(one.x - x) <= WITHIN_PX && Math.abs(one.y - y) <= WITHIN_PX

function placeOf(event: TapEvent): Place | undefined {
  const { clientX: x = 0, clientY: y = 0 } = event.changedTouches?.[0] ?? event
  return x === 0 && y === 0 ? undefined : { x, y }
}
