export { filingChannelsFor, FILING_CHANNELS, type FilingChannel } from './channels'
export { directDiseases } from './chronic-diseases'
export { filingChecklist, filingChecklists } from './filing-checklists'
export {
  areaNotes, drops, filingRulesFor, longTermValidity, reviewDays, rulesOf, shortest, temporaryMonths, twoWay
} from './filing-rules'
export { filingFor, provinceOfCare, standingFor, type Destination } from './member-filing'
export { filingSources } from './filing-sources'
export { isMunicipality, provinceCodeOf, provinceName, PROVINCES, type ProvinceCode } from './provinces'
export { settlementFailures, type FailureAdvice } from './settlement-failures'
