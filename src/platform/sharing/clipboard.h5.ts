// Taro's own version answers "copied" whatever happened, and keeps a copy of the text in storage.
import type { CopyResult } from './clipboard'

export const systemConfirmsCopy = false

export async function copyText(text: string): Promise<CopyResult> {
  // Absent outside https and localhost.
  const clipboard = navigator.clipboard as Clipboard | undefined
  if (clipboard === undefined) return copyBySelection(text)
  return clipboard.writeText(text).then(
    () => 'copied' as const,
    () => copyBySelection(text)
  )
}

function copyBySelection(text: string): CopyResult {
  if (typeof document.execCommand !== 'function') return 'unsupported'
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.cssText = 'position:fixed;left:-9999px'
  document.body.appendChild(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  return copied ? 'copied' : 'refused'
}
