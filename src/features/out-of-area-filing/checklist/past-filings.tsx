import type { Case } from '@/domain/case/case'
import { dayWord } from '@/domain/date/day-words.copy'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { CHECKLIST_IDS, type Checklist } from '@/domain/filing/checklist'
import { filingChecklist, provinceName } from '@/policy/checklists'
import { PastCases } from '@/shell/past-cases'
import { copy } from './checklist.copy'
import type { ChecklistModel } from './use-checklist'

/** Filings and claims of this person that are over. */
export function PastFilings({ model }: { readonly model: ChecklistModel }) {
  const { past, on, fill } = model
  return <PastCases cases={past} today={on} titleOf={(one) => titleOf(one, on)} itemOf={(one, item) => fill(stepIn(one, item))} />
}

function listOf({ list }: Case): Checklist | undefined {
  const id = CHECKLIST_IDS.find((one) => `filing-${one}` === list)
  return id && filingChecklist(id)
}

function titleOf(one: Case, on: IsoDate): string {
  const words = [listOf(one)?.title, billIn(one.about, on), placeIn(one.about)]
  return words.filter((word) => word !== undefined && word !== '').join(' · ')
}

function billIn(about: string, on: IsoDate): string | undefined {
  const day = about.replace(/^bill:/, '')
  return isIsoDate(day) ? copy.past.bill(dayWord(day, on)) : undefined
}

function placeIn(about: string): string | undefined {
  const [, province = '', city] = /^to:(\d*)\/(.*)$/.exec(about) ?? []
  return city ? city : provinceName(province)
}

const stepIn = (one: Case, item: string): string => listOf(one)?.steps.find(({ id }) => id === item)?.title ?? item
