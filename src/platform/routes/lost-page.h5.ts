import { copy } from '../platform.copy'
import { showToast } from '../screen/toast'
import { PAGES, TABS } from './navigation'

type Failure = { readonly name?: string; readonly code?: string }

const isLostPage = (reason: unknown): boolean => {
  const { name, code } = Object(reason) as Failure
  return name === 'ChunkLoadError' || code === 'CSS_CHUNK_LOAD_FAILED'
}

const KNOWN: ReadonlySet<string> = new Set([...Object.values(TABS), ...Object.values(PAGES)])

/** The router shows nothing at all for an address that is none of ours, and throws at one that cannot be decoded. */
const isOurs = (hash: string): boolean => hash === '' || hash === '#' || hash === '#/' || KNOWN.has(hash.slice(1).split('?')[0] ?? '')

function leadHome(event?: Event): void {
  if (isOurs(window.location.hash)) return
  event?.stopImmediatePropagation()
  window.location.replace(`#${TABS.home}`)
  showToast(copy.noSuchPage)
}

/**
 * Without a network the router changes the address and then drops the error: go back to the page that is shown, and say so.
 * An address that names no page leads home. Called before the router is made, so that it never sees such an address.
 */
export function watchLostPages(): void {
  window.addEventListener('unhandledrejection', (event) => {
    if (!isLostPage(event.reason)) return
    event.preventDefault()
    showToast(copy.lostPage)
    window.history.back()
  })
  leadHome()
  for (const moved of ['popstate', 'hashchange']) window.addEventListener(moved, leadHome, { capture: true })
}
