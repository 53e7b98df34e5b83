/** Of a Playwright report (`--reporter json`), parsed: a line a test that did not pass at once. */
export function browserFailures(report: unknown): string[]
/** Of a jest report (`--json`), parsed: a line a test that did not pass, or a file that could not run. */
export function unitFailures(report: unknown, root?: string): string[]
