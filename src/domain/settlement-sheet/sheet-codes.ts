import type { SheetField } from './sheet'

/** The name of each field in the national settlement record: 结算信息 of transactions 2303 (预结算) and 2304 (结算). */
export const SHEET_CODES: Readonly<Record<SheetField, string>> = {
  total: 'medfee_sumamt',
  selfFunded: 'fulamt_ownpay_amt',
  overPrice: 'overlmt_selfpay',
  firstPay: 'preselfpay_amt',
  covered: 'inscp_scp_amt',
  deductible: 'act_pay_dedc',
  pooledFund: 'hifp_pay',
  civilServant: 'cvlserv_pay',
  enterprise: 'hifes_pay',
  majorIllness: 'hifmi_pay',
  largeExpense: 'hifob_pay',
  medicalAssistance: 'maf_pay',
  otherFund: 'oth_pay',
  fundTotal: 'fund_pay_sumamt',
  hospital: 'hosp_part_amt',
  own: 'psn_part_amt',
  account: 'acct_pay',
  sharing: 'acct_mulaid_pay',
  cash: 'psn_cash_pay',
  balance: 'balc'
}
