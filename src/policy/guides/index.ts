import type { Guide } from '@/domain/guide/guide'
import activateCode from './activate-code'
import codeLost from './code-lost'
import crossProvinceWallet from './cross-province-wallet'
import familyProxy from './family-proxy'
import familySharing from './family-sharing'
import residentPremium from './resident-premium'
import stopResident from './stop-resident'
import transfer from './transfer'

export { COMPARISON, CONFUSION } from './family-comparison'
export { GOAL_TROUBLES, REASONS, type ReasonText } from './family-reasons'
export { FACE_AGE, familyRules, inLawBasisIn } from './family-rules'
export { guideSources } from './guide-sources'

/** Every guide; a file in this folder that holds one and is not listed here fails the contract tests by name. */
export const guides: readonly Guide[] = [
  familyProxy, familySharing, crossProvinceWallet, activateCode, residentPremium, codeLost, transfer, stopResident
]

/** `undefined` for an id that came from outside and is none of ours. */
export const guideById = (id: string | undefined): Guide | undefined => guides.find((guide) => guide.id === id)
