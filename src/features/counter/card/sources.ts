import { packFor } from '@/policy'
import { filingSources } from '@/policy/checklists'
import { enrolmentSources } from '@/policy/enrolment'
import { guideSources } from '@/policy/guides'
import type { Sources } from '@/shell/evidence'

/** Every source that a card may name; the order is their numbering. */
export const sourcesFor = (area: string): Sources => ({ ...filingSources, ...guideSources, ...packFor(area)?.sources, ...enrolmentSources, ...filingSources })
