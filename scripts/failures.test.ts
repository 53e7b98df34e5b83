import { browserFailures, unitFailures } from './failures'

const spec = (title: string, status: string, message?: string) => ({
  title,
  file: 'h5/a.spec.ts',
  line: 3,
  tests: [{ projectName: 'light', status, results: [{ error: message ? { message } : undefined }] }]
})

describe('what a run names at its end', () => {
  const browser = {
    suites: [
      {
        specs: [spec('opens', 'expected')],
        suites: [{ specs: [spec('saves', 'unexpected', '\u001b[31mError: not seen\u001b[39m\n\n  at x'), spec('second try', 'flaky'), spec('left out', 'skipped')] }]
      }
    ]
  }

  test('a browser test that failed, was flaky or did not run, with its place and first words', () => {
    expect(browserFailures(browser)).toEqual([
      'h5/a.spec.ts:3 [light] saves: Error: not seen · at x',
      'h5/a.spec.ts:3 [light] second try: flaky',
      'h5/a.spec.ts:3 [light] left out: skipped'
    ])
  })

  test('a unit test that failed, and a file that could not be read', () => {
    const report = {
      testResults: [
        { name: '/r/src/a.test.ts', status: 'failed', message: '', assertionResults: [{ status: 'passed', fullName: 'good' }, { status: 'failed', fullName: 'bad', failureMessages: ['Error: 2'] }] },
        { name: '/r/src/b.test.ts', status: 'failed', message: 'Cannot find c', assertionResults: [] },
        { name: '/r/src/c.test.ts', status: 'passed', message: '', assertionResults: [] }
      ]
    }
    expect(unitFailures(report, '/r')).toEqual(['src/a.test.ts bad: Error: 2', 'src/b.test.ts: Cannot find c'])
  })
})
