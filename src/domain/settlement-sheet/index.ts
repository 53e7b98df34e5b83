/**
 * A 医疗费用结算单, checked: `addsUp` for its own sums, `agreement` layer by layer against the rules, `whyNot` for the facts that would make it
 * agree, `implied` for what it says about a place without terms, `changeWords` for what an explanation means and what to ask.
 */
export { addsUp, SUMS, withImpliedZeros, type SumCheck, type SumId } from './adds-up'
export { agreement, fundLayer, type Agreement, type Compared, type LayerCheck, type OtherInsurance, type SheetCase } from './agrees'
export type { Change } from './changes'
export { changeWords, type ChangeWords } from './change-words.copy'
export { implied, type Implied, type Lead } from './implied'
export { FUND_PAYERS, SHEET_FIELDS, type Sheet, type SheetField } from './sheet'
export { billOf, settledBill, type BillFacts } from './sheet-bill'
export { SHEET_CODES } from './sheet-codes'
export { sheetFields } from './sheet.copy'
export { swappedDigits, type Swap } from './swapped-digits'
export { searchWhyNot, settledWith, whyNot, type Explanation, type Search, type WhyNot } from './why-not'
