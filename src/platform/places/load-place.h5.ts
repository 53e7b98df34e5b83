import type { LoadedPlace } from './load-place'

export type { LoadedPlace }

/** Files of this very site: nothing is sent but their names. */
export async function loadPlace(name: string, version: string): Promise<LoadedPlace> {
  try {
    const answer = await fetch(`./places/${name}.json?${version}`)
    return answer.ok ? { kind: 'ready', data: await answer.json() } : { kind: 'unreachable' }
  } catch {
    return { kind: 'unreachable' }
  }
}
