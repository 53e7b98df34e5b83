import { packFor } from '@/policy'
import { keptPlaces } from '@/policy/data/place-data'
import { filingSources } from '@/policy/checklists'
import { enrolmentSources } from '@/policy/enrolment'
import type { Sources } from '@/shell/evidence'

/** Every source that a card here may name, ours before the home area's and those before all others: the order is their numbering. */
export function sourcesFor(home: string): Sources {
  const near = { ...filingSources, ...packFor(home)?.sources, ...enrolmentSources, ...filingSources }
  const far = Object.assign({}, ...keptPlaces().map(({ terms }) => terms?.sources).reverse()) as Sources
  return { ...near, ...far, ...near }
}
