import type { Fen } from '@/domain/money/fen'

/**
 * Fields of a 医疗费用结算单 under the names of the national settlement record: 结算信息 of transaction 2303 (预结算) and 2304 (结算) of the
 * medical insurance platform; its own names are in `sheet-codes.ts`, and what was read for them in docs/settlement-record.md.
 */
export const SHEET_FIELDS = [
  'total', 'selfFunded', 'overPrice', 'firstPay', 'covered', 'deductible', 'pooledFund', 'civilServant', 'enterprise',
  'majorIllness', 'largeExpense', 'medicalAssistance', 'otherFund', 'fundTotal', 'hospital', 'own', 'account',
  'sharing', 'cash', 'balance'
] as const

export type SheetField = (typeof SHEET_FIELDS)[number]

/** What the paper says, in fen; a field that is absent was not typed, and is unknown and not nothing. */
export type Sheet = { readonly [F in SheetField]?: Fen }

/** 公务员 … 其他: who pays out of 基金支付总额. */
export const FUND_PAYERS = ['pooledFund', 'civilServant', 'enterprise', 'majorIllness', 'largeExpense', 'medicalAssistance', 'otherFund'] as const satisfies readonly SheetField[]
