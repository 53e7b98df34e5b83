export type Point = { readonly x: number; readonly y: number }

/** Shorter than this is a shaky tap; flatter than 2 : 1 is scrolling. */
const LEAST = 48

/** Months to move: +1 for a swipe to the left, −1 to the right, 0 for anything else. */
export function swipe(from: Point | undefined, to: Point | undefined): -1 | 0 | 1 {
  if (from === undefined || to === undefined) return 0
  const [across, down] = [to.x - from.x, to.y - from.y]
  if (Math.abs(across) < LEAST || Math.abs(across) < 2 * Math.abs(down)) return 0
  return across < 0 ? 1 : -1
}
