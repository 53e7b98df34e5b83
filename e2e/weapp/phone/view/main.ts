// Runs in every page's iframe.
import { startView } from './start'

type Outside = Window & { readonly __viewIsReady: (view: Window) => void; readonly __fromView: typeof import('../logic/log') }
const outside = parent as Outside

addEventListener('error', ({ error, message }) => outside.__fromView.reportError(error ?? message, 'view'))
Object.assign(window, { startView })
outside.__viewIsReady(window)
