import type { EstimateForm } from '@/state/estimates'

/** What a bill is computed with: the terms of the person's place, or rates typed in from a local notice. */
export type Mode = 'terms' | 'own'

/** Decided here and nowhere else. Rates typed in belong to one person, and others keep their place's terms. */
export const modeOf = ({ own, who }: Pick<EstimateForm, 'own' | 'who'>): Mode => (own.who !== '' && own.who === who ? 'own' : 'terms')
