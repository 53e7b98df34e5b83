import * as v from 'valibot'
import { GRADES, type Claim, type Source } from '@/domain/evidence/figure'
import type { Area, BenefitYear, Fact, PolicyPack } from '../pack'
import { group, label, type Schema } from './form'
import { problemsOf, type Problem } from './problems'
import { schemaCopy } from './schema.copy'
import { day, storedFigure, storedForm } from './stored-form'
import { termsSchema } from './terms-schema'

export type ParsedPack = { readonly kind: 'ok'; readonly pack: PolicyPack } | { readonly kind: 'bad'; readonly problems: readonly Problem[] }

const code = v.pipe(v.string(), v.regex(/^\d{6}$/, schemaCopy.areaCode))

const area = v.strictObject({
  code,
  name: label,
  short: label,
  province: label,
  kind: v.picklist(['nation', 'province', 'city']),
  parent: v.exactOptional(code)
}) as Schema<Area>

const source = v.strictObject({
  title: label,
  docNumber: v.exactOptional(label),
  repealed: v.exactOptional(v.strictObject({ from: day, by: label })),
  issuer: label,
  url: v.exactOptional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, schemaCopy.url))),
  publishedOn: v.exactOptional(day),
  retrievedOn: day,
  chip: v.pipe(label, v.maxLength(8, schemaCopy.chip)),
  grade: v.picklist(GRADES),
  period: label
}) as Schema<Source>

const terms = v.exactOptional(termsSchema(storedForm))
const year = v.strictObject({ label, from: day, to: day, schemes: group(v.strictObject({ employee: terms, resident: terms })) }) as Schema<BenefitYear>

const fact: Schema<Fact> = v.strictObject({ id: label, topic: label, question: label, answer: storedFigure(label) })

const inOrder = (years: readonly BenefitYear[]): boolean =>
  years.every(({ from, to }, i) => from <= to && (i === 0 || (years[i - 1] as BenefitYear).to < from))

const distinct = (facts: readonly Fact[]): boolean => new Set(facts.map(({ id }) => id)).size === facts.length

const packSchema = v.strictObject({
  area,
  hotline: v.exactOptional(label),
  review: v.strictObject({ on: day }),
  sources: v.record(v.string(), source),
  years: v.pipe(v.array(year), v.check((it) => inOrder(it), schemaCopy.years)),
  facts: v.pipe(v.array(fact), v.check((it) => distinct(it), schemaCopy.factIds)),
  notModelled: v.array(v.strictObject({ topic: label, why: label }))
}) as Schema<PolicyPack>

/**
 * A pack from outside (imported, shared, stored), checked strictly: shape, numbers, order of years, and that every claim
 * cites a source of the pack with that source's grade. Says nothing about whether the figures are true.
 */
export function parsePack(json: unknown): ParsedPack {
  const result = v.safeParse(packSchema, json)
  if (!result.success) return { kind: 'bad', problems: problemsOf(result.issues) }
  const problems = citationProblems(result.output)
  return problems.length === 0 ? { kind: 'ok', pack: result.output } : { kind: 'bad', problems }
}

function citationProblems({ sources, years, facts }: PolicyPack): Problem[] {
  return claimsIn({ years, facts }, '').flatMap(([path, { source: key, grade }]) => {
    const cited = Object.prototype.hasOwnProperty.call(sources, key) ? sources[key] : undefined
    if (cited === undefined) return [problem(`${path}.source`, schemaCopy.unknownSource, key)]
    return cited.grade === grade ? [] : [problem(`${path}.grade`, schemaCopy.gradeOfSource, grade)]
  })
}

const problem = (path: string, expected: string, received: string): Problem => ({
  path,
  expected,
  message: schemaCopy.wrong(path, expected, `"${received}"`)
})

/** Every claim below `value`, with its path. */
export function claimsIn(value: unknown, path: string): readonly (readonly [path: string, claim: Claim])[] {
  if (typeof value !== 'object' || value === null) return []
  if ('says' in value && 'checkedOn' in value) return [[path, value as unknown as Claim]]
  return Object.entries(value).flatMap(([key, inner]) => claimsIn(inner, path === '' ? key : `${path}.${key}`))
}
