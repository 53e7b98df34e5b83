import { useEffect, useState } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import { readKeptHome } from '@/state/kept-home'
import type { HomeFirst } from './home-first'
import type { HomeAsked, HomeLater, HomeModel, HomeWish } from './home-model'

export type Ask = (asked: HomeAsked) => void

/** What home shows, and what it was asked for. */
export function useHome(today: IsoDate, later: () => HomeLater) {
  const [kept] = useState(() => readKeptHome(today) as HomeFirst | undefined)
  const [loaded, setLoaded] = useState(() => (kept === undefined ? later() : undefined))
  const [model, setModel] = useState<HomeModel | undefined>(kept && { first: kept })
  const [wish, setWish] = useState<HomeWish>()
  const load = () => setLoaded((before) => before ?? later())
  useEffect(() => {
    const next = setTimeout(load, 0)
    return () => clearTimeout(next)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the first picture is on its way
  }, [])
  const ask: Ask = (asked) => {
    load()
    setWish((before) => ({ ...asked, n: (before?.n ?? 0) + 1 }))
  }
  return { ask, loaded, model, setModel, wish }
}
