import * as v from 'valibot'
import { schemaCopy } from './schema.copy'

/** One thing wrong with an input: where, what was expected there, and a sentence that says both. */
export type Problem = { readonly path: string; readonly expected: string; readonly message: string }

const MAX_RECEIVED = 40

export const problemsOf = (issues: readonly v.BaseIssue<unknown>[]): Problem[] => issues.map(problemOf)

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = v.getDotPath(issue) ?? schemaCopy.whole
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { path, expected: schemaCopy.tooMany, message: schemaCopy.unknownKey(path) }
  }
  if (isMissing(issue)) return { path, expected: schemaCopy.missing, message: schemaCopy.missingKey(path) }
  const expected = expectedOf(issue)
  return { path, expected, message: schemaCopy.wrong(path, expected, short(issue.input)) }
}

const isMissing = (issue: v.BaseIssue<unknown>): boolean =>
  (issue.type === 'strict_object' || issue.type === 'variant') && issue.received === 'undefined' && issue.path !== undefined

/** Schemas of our own carry their expectation as message; valibot's are translated by their kind. */
function expectedOf({ kind, type, expected, message }: v.BaseIssue<unknown>): string {
  if (kind !== 'schema') return message
  if (type === 'picklist' || type === 'variant' || type === 'literal') {
    return schemaCopy.oneOf((expected ?? '').replace(/[()"]/g, '').replace(/ \| /g, '、'))
  }
  return schemaCopy.kinds[expected ?? ''] ?? message
}

function short(input: unknown): string {
  const text = typeof input === 'number' ? String(input) : (JSON.stringify(input) ?? String(input))
  return text.length > MAX_RECEIVED ? `${text.slice(0, MAX_RECEIVED)}…` : text
}
