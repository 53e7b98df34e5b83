const isKilled = ({ status }) => status === 'killed' || status === 'hung'

/** Where, what stood there, what was put there. */
export function survivorLine(name, source, { location: { start, end }, replacement, mutatorName }, status) {
  const first = source.split('\n')[start.line] ?? ''
  const was = start.line === end.line ? first.slice(start.column, end.column) : `${first.slice(start.column)} …`
  return `${name}:${start.line + 1} ${status} ${mutatorName}: ${was} → ${(replacement ?? '').replace(/\s+/g, ' ').slice(0, 80)}`
}

export function tableOf(done) {
  const names = [...new Set(done.map(({ folder }) => folder))].sort()
  const row = (name, some) => {
    const killed = some.filter(isKilled).length
    return `| ${name} | ${some.length} | ${killed} | ${some.length - killed} | ${((killed / some.length) * 100).toFixed(1)} % |`
  }
  return ['| Folder | Mutants | Killed | Alive | Killed |', '|---|---|---|---|---|', ...names.map((name) => row(name, done.filter(({ folder }) => folder === name))), row('all', done)].join('\n')
}

const LIVING = /^(alive|not met)$/

/** What the run found, with every survivor by file and line. */
export function textOf({ done, seed, all, files, left }) {
  const living = done.filter(({ status }) => LIVING.test(status)).map(({ line }) => line).sort()
  const rows = living.map((line) => `- \`${line.replaceAll('`', "'").slice(0, 170)}\``)
  const over = left > 0 ? ` The minutes of the run were over before ${left} more of its sample.` : ''
  return [`Seed ${seed}: ${done.length} of ${all} mutants in ${files} files, tried by the tests of \`src/domain\` and of the policy that looks terms up. One that no test meets counts as alive.${over}`, '', tableOf(done), '', '<details><summary>Alive</summary>', '', ...rows, '', '</details>'].join('\n')
}
