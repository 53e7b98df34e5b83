import type { Network } from './network'

export function watchNetwork(listener: (network: Network) => void): () => void {
  const tell = () => listener(navigator.onLine ? 'online' : 'offline')
  window.addEventListener('online', tell)
  window.addEventListener('offline', tell)
  tell()
  return () => {
    window.removeEventListener('online', tell)
    window.removeEventListener('offline', tell)
  }
}
