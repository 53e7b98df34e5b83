import type { AssistanceStage, MajorIllnessTerms, MedicalAssistanceTerms, SupplementaryPart } from '@/domain/benefit/terms'
import type { Hardship } from '@/domain/benefit/person'
import { amountModifierRow, rateModifierRow, severalBands } from './care-rows'
import { dotted, HARDSHIP } from './condition-words.copy'
import { optionalRow, rowOf, tableRows, type Row } from './rows'
import { partNames as names } from './terms-names.copy'
import * as say from './value-words.copy'

export function majorIllnessRows({ start, startModifiers, bounds, bands, modifiers, base, cap, selfFunded }: MajorIllnessTerms): readonly Row[] {
  return [
    rowOf(names.base, base, say.illnessBase),
    ...tableRows(names.start, start, say.money),
    ...(startModifiers ?? []).map((modifier) => amountModifierRow(names.start, modifier)),
    ...tableRows(names.rate, bands, say.bands, severalBands(bounds, 'year')),
    ...(modifiers ?? []).map(rateModifierRow),
    ...tableRows(names.cap, cap, say.limit),
    ...tableRows(dotted(names.selfFunded, names.start), selfFunded?.start, say.money),
    ...tableRows(dotted(names.selfFunded, names.rate), selfFunded?.bands, say.bands)
  ]
}

export function assistanceRows({ base, categories, second }: MedicalAssistanceTerms): readonly Row[] {
  return [
    rowOf(names.base, base, say.illnessBase),
    ...categories.flatMap((category) => stageRows(whom(category.name, category.hardship), category)),
    ...(second === undefined ? [] : stageRows(whom(names.secondStage, second.hardship), second))
  ]
}

const whom = (name: string, hardship: readonly Hardship[]): string => {
  const people = say.names(hardship.map((kind) => HARDSHIP[kind]))
  return name === people ? name : dotted(name, people)
}

const stageRows = (label: string, { deductible, rate, cap, careCaps }: AssistanceStage): readonly Row[] => [
  ...('readings' in deductible ? [rowOf(dotted(label, names.deductible), deductible, say.money)] : tableRows(dotted(label, names.deductible), deductible, say.money)),
  rowOf(dotted(label, names.rate), rate, say.rateOrBands),
  rowOf(dotted(label, names.cap), cap, say.limit),
  ...(careCaps ?? []).map(({ name, amount }) => rowOf(dotted(label, names.cap, name), amount, say.limit))
]

export const supplementaryRows = (parts: readonly SupplementaryPart[]): readonly Row[] => parts.flatMap(partRows)

const partRows = ({ scope, name, deductible, bands, cap, preExisting, firstPayCounts }: SupplementaryPart): readonly Row[] => {
  const label = dotted(name, names.scopes[scope])
  return [
    rowOf(dotted(label, names.deductible), deductible, say.money),
    rowOf(dotted(label, names.rate), bands, say.bands),
    ...optionalRow(dotted(label, names.cap), cap, say.limit),
    ...optionalRow(dotted(label, names.rate, names.preExisting), preExisting, say.bands),
    ...optionalRow(dotted(label, names.firstPayCounts), firstPayCounts, say.rate)
  ]
}
