import Engine from 'publicodes'
import { RULE, type Answer, type Case } from './rule'

const { tiers, factors, illness, firstPay } = RULE
const round = (value: string) => ({ valeur: value, arrondi: '2 décimales' })
const byTier = (of: (tier: keyof typeof tiers) => number) => ({
  variations: [
    { si: "niveau = 'primary'", alors: of('primary') },
    { si: "niveau = 'secondary'", alors: of('secondary') },
    { sinon: of('tertiary') }
  ]
})

/** In yuan: publicodes has numbers, no whole fen. */
const engine = new Engine({
  a: 0, b: 0, c: 0,
  niveau: "'tertiary'",
  dossier: "'longTerm'",
  avance: round(`b * ${firstPay}%`),
  couvert: 'a + b - avance',
  franchise: { ...byTier((tier) => tiers[tier].deductible / 100), plafond: 'couvert' },
  taux: byTier((tier) => tiers[tier].rate / 100),
  facteur: { variations: [{ si: "dossier = 'none'", alors: factors.none / 100 }, { sinon: factors.longTerm / 100 }] },
  caisse: round('(couvert - franchise) * taux * facteur'),
  'base maladie': 'couvert - caisse',
  maladie: { valeur: `(base maladie - ${illness.start / 100}) * ${illness.rate}%`, plancher: 0, arrondi: '2 décimales' },
  famille: 'a + b + c - caisse - maladie'
})

const fen = (name: string): number => Math.round(Number(engine.evaluate(name).nodeValue) * 100)

export type Situation = Readonly<Record<string, number | string>>
export const situationOf = ({ a, b, c, tier, filing }: Case): Situation => ({ a: a / 100, b: b / 100, c: c / 100, niveau: `'${tier}'`, dossier: `'${filing}'` })

export function publicodes(situation: Situation): Answer {
  engine.setSituation(situation)
  return { pooled: fen('caisse'), illness: fen('maladie'), family: fen('famille') }
}
