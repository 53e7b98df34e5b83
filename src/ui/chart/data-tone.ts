/** The nine data colours: cool for what the fund pays, warm for what the family pays, by layer. */
export type DataTone = 'pool' | 'serious' | 'aid' | 'self' | 'prepay' | 'deduct' | 'share' | 'acct' | 'cash'

/** The two lightest warm colours carry a hatch too, so that a chart reads without colour. */
export const isHatched = (tone: DataTone): boolean => tone === 'deduct' || tone === 'share'
