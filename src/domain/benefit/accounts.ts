import { addFen, smaller, subtractToZero, type Fen } from '@/domain/money/fen'
import type { SharedAccount } from './bill'
import { note, type Run } from './run'

export type FromAccounts = { readonly own: Fen; readonly shared: readonly SharedAccount[]; readonly left: Fen }

/**
 * Own personal account first, then relatives' shared accounts in the order given, for the part inside the catalogue
 * (deductible, first-pay, coinsurance, over the cap). 丙类 is never paid from an account here: rules differ and none is cited.
 */
export function fromAccounts(run: Run, payable: Fen, alreadyUsed: Fen): FromAccounts {
  const { accounts } = run.input
  const own = smaller(subtractToZero(accounts.own, alreadyUsed), payable)
  if (accounts.own > 0 && own > 0) note(run, { kind: 'ownAccount', amount: own, formula: { kind: 'atMost', amount: payable, limit: own }, figures: [] })
  let left = subtractToZero(payable, own)
  const shared = accounts.shared.flatMap(({ label, balance }) => {
    const paid = smaller(balance, left)
    if (paid === 0) return []
    note(run, { kind: 'familySharing', name: label, amount: paid, formula: { kind: 'atMost', amount: left, limit: paid }, figures: [] })
    left = subtractToZero(left, paid)
    return [{ label, balance: paid }]
  })
  return { own: addFen(own), shared, left }
}
