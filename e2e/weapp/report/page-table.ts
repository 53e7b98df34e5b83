// After the run: a table per page, what took too long, and the pages that no journey ever reached by tapping.
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter'
import { auditTimes, costs } from '../audit/log-rules'
import { RULES } from '../audit/rules'
import type { Finding, Log } from '../phone/contract'
import { compileReport } from '../compile-report'
import { RECORD } from '../driver'
import type { RunRecord } from '../driver/watched'

type Row = { nodes: number; depth: number; widest: number; opening: number; largest: number; tapBytes: number; tapCalls: number; keyBytes: number; reached: boolean }
const emptyRow = (): Row => ({ nodes: 0, depth: 0, widest: 0, opening: 0, largest: 0, tapBytes: 0, tapCalls: 0, keyBytes: 0, reached: false })

const COLUMNS = ['page', 'nodes', 'depth', 'children', 'opening B', 'largest setData B', 'per tap B', 'per tap calls', 'per key B']
/** Ways of arriving that no person has. */
const BY_HAND = /^(open|push)/

/** The first page needs no way to it. */
export const unreachedOf = ([, ...pages]: readonly string[], isReached: (page: string) => boolean): string[] => pages.filter((page) => !isReached(page))

class PageTable implements Reporter {
  private readonly rows = new Map<string, Row>()
  private readonly logs: Log[] = []
  private ran = 0

  onTestEnd(test: TestCase, result: TestResult): void {
    const attachment = result.attachments.find(({ name }) => name === RECORD)
    if (!attachment?.body) return
    this.ran += 1
    const isJourney = /[\\/]journeys[\\/]/.test(test.location.file)
    for (const record of JSON.parse(attachment.body.toString()) as RunRecord[]) this.add(record, isJourney)
  }

  private row(route: string): Row {
    const row = this.rows.get(route) ?? emptyRow()
    this.rows.set(route, row)
    return row
  }

  private add({ log, measured }: RunRecord, isJourney: boolean): void {
    this.logs.push(log)
    for (const { route, count } of measured) grow(this.row(route), { ...count })
    for (const { route, cause } of log.visits) if (isJourney && !BY_HAND.test(cause)) this.row(route).reached = true
    for (const { route, bytes } of log.setData) grow(this.row(route), { largest: bytes })
    for (const { cause, route, bytes, calls } of costs(log.setData)) {
      const opened = log.visits.some((visit) => visit.cause === cause && visit.route === route)
      if (opened) grow(this.row(route), { opening: bytes })
      else if (cause.startsWith('key ')) grow(this.row(route), { keyBytes: bytes })
      else grow(this.row(route), { tapBytes: bytes, tapCalls: calls })
    }
  }

  onEnd({ status }: FullResult): Promise<{ status: FullResult['status'] }> | undefined {
    if (this.ran === 0) return undefined
    const { pages } = compileReport()
    console.log(`\n${table(pages.map((page) => [page, ...cells(this.row(page))]))}\n`)
    // How long a thing took says as much about the machine as about the app: it is said, and never fails a run.
    for (const { rule, what } of auditTimes(this.logs)) console.log(`slow on this machine: ${rule} — ${what}`)
    const findings = this.unreached(pages)
    for (const { rule, what } of findings) console.error(`✖ ${rule} — ${what}`)
    return Promise.resolve({ status: findings.length > 0 ? 'failed' : status })
  }

  /** A filtered run cannot say what is unreachable. */
  private unreached(pages: readonly string[]): Finding[] {
    if (process.env.WEAPP_WHOLE !== '1') return []
    return unreachedOf(pages, (page) => this.row(page).reached).map((page) => ({ rule: RULES.unreached, what: `no journey reaches ${page}` }))
  }
}

function grow(row: Row, seen: Partial<Row>): void {
  for (const [name, value] of Object.entries(seen) as [keyof Row, number][]) Object.assign(row, { [name]: Math.max(Number(row[name]), value) })
}

const cells = (row: Row) => [row.nodes, row.depth, row.widest, row.opening, row.largest, row.tapBytes, row.tapCalls, row.keyBytes]

function table(rows: readonly (readonly (string | number)[])[]): string {
  const lines = [COLUMNS, ...rows.map((row) => row.map(String))]
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines.map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n')
}

export default PageTable
