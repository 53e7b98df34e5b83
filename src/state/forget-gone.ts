import { NO_MEMBER, useProgress } from './progress'
import { useBills } from './bills'
import { useDone } from './done'
import { useEntries } from './entries'
import { useHousehold } from './household'
import { onShelf } from './shelf'
import { useStorageReport } from './storage-report'
import { useTyped } from './typed'
import { useUnfinished } from './unfinished'

/** What `newId` makes: no word of an id of a deadline looks like it. */
const MADE_ID = /^[a-hjkmnp-z2-9]{10}$/

/**
 * Ticks, marks and entries of members who are gone, as when the app ended while a deletion could still be undone. Does nothing while
 * anything of the family could not be read: whoever is not on the list may be on the shelf.
 */
export function forgetGone(): void {
  const { members, lastRemoved } = useHousehold.getState()
  const doubtful = useStorageReport.getState().troubles.some(({ kind }) => kind !== 'not-saved') || onShelf().some(({ store }) => store === 'household' || store === 'entries' || store === 'bills')
  if (lastRemoved || useEntries.getState().lastRemoved || useBills.getState().lastRemoved || doubtful || members.length === 0) return
  const isGone = (id: string | undefined) => id !== undefined && id !== NO_MEMBER && !members.some((member) => member.id === id)
  const { entries, forgetMember } = useEntries.getState()
  new Set(entries.map(({ memberId }) => memberId).filter(isGone)).forEach((id) => id && forgetMember(id))
  const { bills, forgetMember: forgetBills } = useBills.getState()
  new Set(bills.filter(({ state }) => state !== 'estimated').map(({ who }) => who).filter(isGone)).forEach(forgetBills)
  new Set(useProgress.getState().cases.map(({ member }) => member).filter(isGone)).forEach(useProgress.getState().forgetMember)
  new Set(Object.values(useUnfinished.getState().works).map(({ member }) => member).filter(isGone)).forEach(useUnfinished.getState().forgetMember)
  const here = new Set([...members, ...useEntries.getState().entries, ...useBills.getState().bills].map(({ id }) => id))
  forgetMarks(here)
  forgetTyped(here)
}

function forgetMarks(here: ReadonlySet<string>): void {
  const { marks, phone, file, forgetAbout } = useDone.getState()
  const named = [marks, phone, file].flatMap((all) => Object.keys(all).flatMap((id) => id.split(':'))).filter((part) => MADE_ID.test(part))
  new Set(named.filter((id) => !here.has(id))).forEach(forgetAbout)
}

function forgetTyped(here: ReadonlySet<string>): void {
  const { forms, forgetAbout } = useTyped.getState()
  const named = Object.keys(forms).flatMap((one) => one.split('/')).filter((part) => MADE_ID.test(part))
  new Set(named.filter((id) => !here.has(id))).forEach(forgetAbout)
}
