// What a report says failed, one line each, so that the end of a long run names it.

const LONGEST = 300
const COLOUR = /\u001b\[[0-9;]*m/g

function firstWords(message = '') {
  const lines = message.replace(COLOUR, '').split('\n').map((line) => line.trim()).filter(Boolean)
  return lines.slice(0, 5).join(' · ').slice(0, LONGEST)
}

const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]

/** Of a Playwright report: every test that did not pass at once. */
function browserFailures(report) {
  return report.suites.flatMap(specsOf).flatMap((spec) =>
    spec.tests
      .filter((one) => one.status !== 'expected')
      .map((one) => {
        const message = one.results.map((result) => result.error?.message).find(Boolean)
        return `${spec.file}:${spec.line} [${one.projectName}] ${spec.title}: ${firstWords(message ?? one.status)}`
      })
  )
}

/** Of a jest report: every test that did not pass, and every file that could not be run. */
function unitFailures(report, root = '') {
  return report.testResults.flatMap((file) => {
    const failed = file.assertionResults.filter((one) => one.status !== 'passed')
    const name = file.name.replace(`${root}/`, '')
    if (failed.length === 0) return file.status === 'failed' ? [`${name}: ${firstWords(file.message)}`] : []
    return failed.map((one) => `${name} ${one.fullName}: ${firstWords(one.failureMessages?.[0] ?? one.status)}`)
  })
}

module.exports = { browserFailures, unitFailures }
