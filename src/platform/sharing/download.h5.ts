const ADDRESS_LIVES_MS = 60_000

/** Starts a download. Its address stays good for a minute: Safari on iOS asks the person first, Firefox reads the file later. */
export function download(fileName: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  document.body.appendChild(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), ADDRESS_LIVES_MS)
}
