import { useMemo } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { useBills } from '@/state/bills'
import { useDone } from '@/state/done'
import { useEntries } from '@/state/entries'
import { useProgress } from '@/state/progress'
import { onFile, type OnFile } from './on-file'

export function useOnFile(member: Member | undefined, on: IsoDate): OnFile {
  const entries = useEntries((own) => own.entries)
  const bills = useBills((all) => all.bills)
  const marks = useDone((done) => done.marks)
  const cases = useProgress((progress) => progress.cases)
  return useMemo(() => onFile(member, { entries, bills, marks, cases }, on), [member, entries, bills, marks, cases, on])
}
