const PLAIN_AMOUNT = /^(\d+)(?:\.(\d{0,2}))?$/

/** `68400` → `68,400.00`. Text that is not a plain amount is shown as it was typed, for its owner to judge. */
export function groupDigits(typed: string): string {
  const match = PLAIN_AMOUNT.exec(typed.trim())
  if (!match) return typed
  const [, whole = '', decimals = ''] = match
  const digits = whole.replace(/^0+(?=\d)/, '')
  return `${digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}.${decimals.padEnd(2, '0')}`
}
