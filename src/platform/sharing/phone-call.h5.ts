/** The phone's own browser asks before it dials; a desktop without a dialler does nothing. */
export function callHotline(phoneNumber: string): void {
  const link = document.createElement('a')
  link.href = `tel:${phoneNumber}`
  link.click()
}
