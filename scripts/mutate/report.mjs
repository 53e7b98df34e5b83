import { REASONS } from './reasons.mjs'

const isKilled = ({ status }) => status === 'killed' || status === 'hung'

/** Where, what stood there, what was put there. */
export function survivorLine(name, source, { location: { start, end }, replacement, mutatorName }, status) {
  const first = source.split('\n')[start.line] ?? ''
  const was = start.line === end.line ? first.slice(start.column, end.column) : `${first.slice(start.column)} …`
  return `${name}:${start.line + 1} ${status} ${mutatorName}: ${was} → ${(replacement ?? '').replace(/\s+/g, ' ').slice(0, 80)}`
}

/** A survivor without its line and its status: what a reason is listed under. */
const keyOf = (line) => line.replace(/:\d+ (alive|not met|killed|hung) \w+: /, ' ')

/** Why no test can tell this one from the original, or none should. */
export const reasonFor = (line) => REASONS[keyOf(line)]

/** Reasons whose code is gone, or whose mutant was killed after all. */
export function staleReasons(mutants, lineOf, done) {
  const there = new Set(mutants.map((mutant) => keyOf(lineOf(mutant))))
  const killed = new Set(done.filter(isKilled).map(({ line }) => keyOf(line)))
  const living = new Set(done.filter((one) => !isKilled(one)).map(({ line }) => keyOf(line)))
  return Object.keys(REASONS).filter((key) => !there.has(key) || (killed.has(key) && !living.has(key)))
}

export function tableOf(done) {
  const names = [...new Set(done.map(({ folder }) => folder))].sort()
  const row = (name, some) => {
    const killed = some.filter(isKilled).length
    const reasoned = some.filter((one) => !isKilled(one) && one.reason).length
    return `| ${name} | ${some.length} | ${killed} | ${some.length - killed} | ${reasoned} | ${((killed / some.length) * 100).toFixed(1)} % |`
  }
  return ['| Folder | Mutants | Killed | Alive | of them with a reason | Killed |', '|---|---|---|---|---|---|', ...names.map((name) => row(name, done.filter(({ folder }) => folder === name))), row('all', done)].join('\n')
}

const LIVING = /^(alive|not met)$/

/** What the run found, with every survivor by file and line, those with a reason last. */
export function textOf({ done, seed, all, files, left }) {
  const living = done.filter(({ status }) => LIVING.test(status)).sort((a, b) => (a.line < b.line ? -1 : 1))
  const rowOf = ({ line, reason }) => `- \`${line.replaceAll('`', "'").slice(0, 170)}\`${reason ? `: ${reason}` : ''}`
  const rows = [...living.filter(({ reason }) => !reason), ...living.filter(({ reason }) => reason)].map(rowOf)
  const over = left > 0 ? ` The minutes of the run were over before ${left} more of its sample.` : ''
  return [`Seed ${seed}: ${done.length} of ${all} mutants in ${files} files, tried by the tests of \`src/domain\` and of the policy that looks terms up. One that no test meets counts as alive.${over}`, '', tableOf(done), '', '<details><summary>Alive</summary>', '', ...rows, '', '</details>'].join('\n')
}
