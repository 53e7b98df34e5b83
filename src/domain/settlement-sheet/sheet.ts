import type { Fen } from '@/domain/money/fen'

/**
 * Fields of a 医疗费用结算单 under the names of the national settlement record: 结算信息 of transaction 2303 (预结算) and 2304 (结算) of the
 * medical insurance platform, read in the public client code of hospital systems. `code` is the record's own name.
 */
export const SHEET_FIELDS = {
  total: { code: 'medfee_sumamt' },
  selfFunded: { code: 'fulamt_ownpay_amt' },
  overPrice: { code: 'overlmt_selfpay' },
  firstPay: { code: 'preselfpay_amt' },
  covered: { code: 'inscp_scp_amt' },
  deductible: { code: 'act_pay_dedc' },
  pooledFund: { code: 'hifp_pay' },
  civilServant: { code: 'cvlserv_pay' },
  enterprise: { code: 'hifes_pay' },
  majorIllness: { code: 'hifmi_pay' },
  largeExpense: { code: 'hifob_pay' },
  medicalAssistance: { code: 'maf_pay' },
  otherFund: { code: 'oth_pay' },
  fundTotal: { code: 'fund_pay_sumamt' },
  hospital: { code: 'hosp_part_amt' },
  own: { code: 'psn_part_amt' },
  account: { code: 'acct_pay' },
  sharing: { code: 'acct_mulaid_pay' },
  cash: { code: 'psn_cash_pay' },
  balance: { code: 'balc' }
} as const

export type SheetField = keyof typeof SHEET_FIELDS

/** What the paper says, in fen; a field that is absent was not typed, and is unknown and not nothing. */
export type Sheet = { readonly [F in SheetField]?: Fen }

/** 公务员 … 其他: who pays out of 基金支付总额. */
export const FUND_PAYERS = ['pooledFund', 'civilServant', 'enterprise', 'majorIllness', 'largeExpense', 'medicalAssistance', 'otherFund'] as const satisfies readonly SheetField[]
