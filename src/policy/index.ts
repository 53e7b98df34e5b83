export { areas, findTerms, packFor } from './find-terms'
export { othersAt } from './other-insurances'
export type { AreaEntry, FilledFrom, FoundTerms, TermsLookup } from './find-terms'
export type { Area, BenefitYear, Fact, NotModelled, PolicyPack } from './pack'
