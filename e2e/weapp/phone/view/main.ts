// Runs in every page's iframe.
import { startView } from './start'

Object.assign(window, { startView })
;(parent as unknown as { __viewIsReady: (view: Window) => void }).__viewIsReady(window)
