/** The browser of the tests: where it is, and what it is started with. */
export function findBrowser(): Promise<{ readonly exe: string; readonly args: string[]; readonly env: Readonly<Record<string, string>>; readonly version: string; readonly source: string }>
