/** A small generator of numbers from 0 up to 1 (mulberry32): the same ones for the same seed. */
function numbers(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** `count` of the mutants, of each file its share and at least one; in no order, so that a run that ends early has still met every part. */
export function sampled(mutants, count, seed) {
  const next = numbers(seed)
  const some = [...grouped(mutants).values()].flatMap((all) => {
    const share = Math.max(1, Math.ceil((all.length * count) / mutants.length))
    return all.map((mutant) => ({ mutant, at: next() })).sort((a, b) => a.at - b.at).slice(0, share)
  })
  return some.map((one) => ({ ...one, turn: next() })).sort((a, b) => a.turn - b.turn).map(({ mutant }) => mutant)
}

function grouped(mutants) {
  const files = new Map()
  for (const mutant of mutants) files.set(mutant.fileName, [...(files.get(mutant.fileName) ?? []), mutant])
  return files
}
