import { copy } from '../platform.copy'
import { showToast } from '../screen/toast'

type Failure = { readonly name?: string; readonly code?: string }

const isLostPage = (reason: unknown): boolean => {
  const { name, code } = Object(reason) as Failure
  return name === 'ChunkLoadError' || code === 'CSS_CHUNK_LOAD_FAILED'
}

/** Without a network the router changes the address and then drops the error: go back to the page that is shown, and say so. */
export function watchLostPages(): void {
  window.addEventListener('unhandledrejection', (event) => {
    if (!isLostPage(event.reason)) return
    event.preventDefault()
    showToast(copy.lostPage)
    window.history.back()
  })
}
