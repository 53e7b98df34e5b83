import { useEffect } from 'react'
import { create } from 'zustand'
import { loadPlace } from '@/platform/places/load-place'
import type { Lead } from '@/policy/adoption/lead'
import { expand, type Compact } from '@/policy/data/compact'
import { builtVersion, hasLeads } from '@/policy/geography/coverage'
import { aboveOf } from '@/policy/geography/place-list'
import { readCopy, saveCopy } from './copies'

type Found = readonly Lead[] | 'failed'
const useFound = create<Readonly<Record<string, Found | undefined>>>()(() => ({}))
const nameOf = (code: string): string => `leads-${code}`

/** `undefined`: no leads can be read in it. */
function readLeads(data: unknown): readonly Lead[] | undefined {
  try {
    const leads = expand(data as Compact)
    return Array.isArray(leads) ? (leads as readonly Lead[]) : undefined
  } catch {
    return undefined
  }
}

/** Today's from the build; without a network the copy on the phone. */
async function fetchLeads(code: string): Promise<void> {
  const loaded = await loadPlace(nameOf(code), builtVersion())
  const fresh = loaded.kind === 'ready' ? readLeads(loaded.data) : undefined
  if (loaded.kind === 'ready' && fresh !== undefined) saveCopy(nameOf(code), loaded.data)
  useFound.setState({ [code]: fresh ?? readLeads(readCopy(nameOf(code))?.data) ?? 'failed' })
}

export type LeadsState = { readonly state: 'ready' | 'loading' | 'unreachable'; readonly leads: readonly Lead[]; readonly retry: () => void }

/** What pages say of a place and its province that nobody answers for. Fetched when first asked for; an empty code has none. */
export function useLeads(code: string): LeadsState {
  const found = useFound()
  const codes = code === '' ? [] : [...new Set([code, aboveOf(code)])].filter(hasLeads)
  const waiting = codes.filter((one) => found[one] === undefined).join()
  useEffect(() => {
    for (const one of waiting === '' ? [] : waiting.split(',')) void fetchLeads(one)
  }, [waiting])
  const failed = codes.filter((one) => found[one] === 'failed')
  const leads = codes.flatMap((one) => {
    const list = found[one]
    return Array.isArray(list) ? (list as readonly Lead[]) : []
  })
  const state = waiting !== '' ? 'loading' : failed.length > 0 ? 'unreachable' : 'ready'
  return { state, leads, retry: () => failed.forEach((one) => void fetchLeads(one)) }
}
