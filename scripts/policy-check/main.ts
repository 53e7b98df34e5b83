// npm run policy:check            what must not ship, and what a person should look at
// npm run policy:check -- --all   every note, not only their number
import type { Source } from '@/domain/evidence/figure'
import { enrolmentPacks } from '@/policy/enrolment/packs'
import { sharedSources } from '@/policy/enrolment/pens'
import { packs } from '@/policy/packs'
import * as local from '@/policy/places/all-sources.gen'
import { ageFindings, bandFindings, cloneFindings, dateFindings, endingFindings, foreignFindings, hostFindings, machineFindings, quoteFindings, wanderingFindings, type Finding, type Shipped } from './checks'

const sources = Object.assign({}, sharedSources, ...Object.values(local)) as Readonly<Record<string, Source>>

const terms: readonly Shipped[] = packs.map(({ area, years }) => ({ code: area.code, name: area.name, value: years }))
const seasons: readonly Shipped[] = enrolmentPacks.map((pack) => ({ code: pack.areaCode, name: pack.areaName, value: pack }))
const shipped = [...terms, ...seasons]

function findings(): readonly Finding[] {
  const on = new Date().toISOString().slice(0, 10) as `${number}-${string}-${string}`
  return [
    ...hostFindings(sources),
    ...dateFindings(sources, on),
    ...shipped.flatMap((place) => machineFindings(place, sources)),
    ...shipped.flatMap(bandFindings),
    ...cloneFindings(terms),
    ...shipped.flatMap(wanderingFindings),
    ...shipped.flatMap((place) => foreignFindings(place, local)),
    ...shipped.flatMap(quoteFindings),
    ...endingFindings(enrolmentPacks, packs, on),
    ...shipped.flatMap((place) => ageFindings(place, on))
  ]
}

const line = ({ level, check, at, what }: Finding): string => `${level} ${check} ${at}: ${what}`

function main(args: readonly string[]): void {
  const all = findings()
  const errors = all.filter(({ level }) => level === 'error')
  const notes = all.filter(({ level }) => level === 'note')
  for (const one of args.includes('--all') ? [...errors, ...notes] : errors) console.log(line(one))
  const kinds = [...new Set(notes.map(({ check }) => check))].map((check) => `${check} ${notes.filter((one) => one.check === check).length}`)
  console.log(`${errors.length} errors; notes: ${kinds.join(', ') || 'none'}`)
  process.exitCode = errors.length > 0 ? 1 : 0
}

main(process.argv.slice(2))
