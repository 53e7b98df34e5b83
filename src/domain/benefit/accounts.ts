import { NO_MONEY, plus, smaller, subtractToZero, type Fen } from '@/domain/money/fen'
import type { SharedAccount } from './bill'
import { NO_FIGURES, type Run } from './run'

export type FromAccounts = { readonly own: Fen; readonly shared: readonly SharedAccount[]; readonly total: Fen }

const NO_ACCOUNTS: readonly SharedAccount[] = []

/**
 * Own personal account first, then relatives' shared accounts in the order given, for the part inside the catalogue
 * (deductible, first-pay, coinsurance, over the cap). 丙类 is never paid from an account here: rules differ and none is cited.
 *
 * @param alreadyUsed What the own account paid before the fund, under the older rule.
 */
export function fromAccounts(run: Run, payable: Fen, alreadyUsed: Fen): FromAccounts {
  const { own: balance, earlier = NO_MONEY, shared: accounts } = run.input.accounts
  const own = smaller(plus(subtractToZero(balance, alreadyUsed), earlier), payable)
  if (own > 0) run.steps?.push({ kind: 'ownAccount', amount: own, formula: { kind: 'atMost', amount: payable, limit: own }, figures: NO_FIGURES })
  let left = subtractToZero(payable, own)
  if (accounts.length === 0) return { own, shared: NO_ACCOUNTS, total: own }
  const shared: SharedAccount[] = []
  for (const { label, balance: held } of accounts) {
    const paid = smaller(held, left)
    if (paid === 0) continue
    run.steps?.push({ kind: 'familySharing', name: label, amount: paid, formula: { kind: 'atMost', amount: left, limit: paid }, figures: NO_FIGURES })
    left = subtractToZero(left, paid)
    shared.push({ label, balance: paid })
  }
  return { own, shared, total: subtractToZero(payable, left) }
}
