import type { ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import type { PageProps } from '@/ui/frame/page'
import '@/ui/styles/index.scss'
import { Calendar, CalendarSheet } from './calendar'
import { CoverStates } from './cover'
import { EstimateForm } from './estimate-form'
import { EstimateResult } from './estimate-result'
import { Account, Filing } from './guides'
import { Home } from './home'
import { Household, Policy, States } from './reference'

// ?screen=form&theme=dark&large&tall : `tall` lets the page grow, for one long picture.
const SCREENS: Record<string, ComponentType<PageProps>> = {
  account: Account,
  calendar: Calendar,
  cover: CoverStates,
  filing: Filing,
  form: EstimateForm,
  home: Home,
  household: Household,
  policy: Policy,
  result: EstimateResult,
  sheet: CalendarSheet,
  states: States
}
const TALL =
  '.ax-page { height: auto; min-height: 100vh; overflow: visible }' +
  '.ax-page__scroll { flex: 1 0 auto; height: auto; overflow: visible }'

const query = new URLSearchParams(location.search)
const Screen = SCREENS[query.get('screen') ?? ''] ?? EstimateForm
const theme = (query.get('theme') ?? 'light') as NonNullable<PageProps['theme']>

const style = document.createElement('style')
style.textContent = `:root { --ax-safe-bottom: 34px } ${query.has('tall') ? TALL : ''}`
document.head.append(style)

createRoot(document.getElementById('app') as HTMLElement).render(<Screen theme={theme} large={query.has('large')} />)
