const START = 1.5
const END = 95
/** Two faces closer than this would touch: 56 of the 295 px of the track. */
const APART = 19

/** Percent along the track for days from now, nearest first: square-root scale, then pushed apart. */
export function railPlaces(daysAway: readonly number[]): number[] {
  const farthest = Math.max(1, ...daysAway)
  const places = daysAway.map((days) => START + (END - START) * Math.sqrt(Math.max(0, days) / farthest))
  places.forEach((place, index) => {
    const before = index === 0 ? START : (places[index - 1] ?? START)
    places[index] = Math.max(place, before + APART)
  })
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const limit = END - APART * (places.length - 1 - index)
    places[index] = Math.round(Math.min(places[index] ?? END, limit) * 10) / 10
  }
  return places
}
