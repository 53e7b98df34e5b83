import { NO_MONEY, plus, smaller, subtractToZero, type Fen } from '@/domain/money/fen'
import type { SharedAccount } from './bill'
import { NO_FIGURES } from './ask'
import type { Run } from './run'

/**
 * Own personal account first, then relatives' shared accounts in the order given, for the part inside the catalogue
 * (deductible, first-pay, coinsurance, over the cap). 丙类 is never paid from an account here: rules differ and none is cited.
 *
 * @returns What all of them pay together.
 */
export function payFromAccounts(run: Run, payable: Fen): Fen {
  const { own: balance, earlier = NO_MONEY, shared: accounts } = run.input.accounts
  const own = smaller(plus(subtractToZero(balance, run.fromAccountFirst), earlier), payable)
  if (own > 0) run.steps?.push({ kind: 'ownAccount', amount: own, formula: { kind: 'atMost', amount: payable, limit: own }, figures: NO_FIGURES })
  run.ownAccount = plus(own, run.fromAccountFirst)
  return accounts.length === 0 ? own : plus(own, payShared(run, accounts, subtractToZero(payable, own)))
}

function payShared(run: Run, accounts: readonly SharedAccount[], payable: Fen): Fen {
  let left = payable
  const shared: SharedAccount[] = []
  for (const { label, balance: held } of accounts) {
    const paid = smaller(held, left)
    if (paid === 0) continue
    run.steps?.push({ kind: 'familySharing', name: label, amount: paid, formula: { kind: 'atMost', amount: left, limit: paid }, figures: NO_FIGURES })
    left = subtractToZero(left, paid)
    shared.push({ label, balance: paid })
  }
  run.shared = shared
  return subtractToZero(payable, left)
}
