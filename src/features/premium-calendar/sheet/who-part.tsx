import { isPending } from '@/domain/deadline/deadline'
import type { Member } from '@/domain/enrolment/member'
import { faceOf } from '@/domain/household/face'
import { useHousehold } from '@/state/household'
import { KeyValue } from '@/ui/list/key-value'
import { PersonToggles, type PersonToggle } from '@/ui/form/person-toggles'
import { TextLink } from '@/ui/mark/text-link'
import { screens } from '../screens.copy'
import type { SheetProps } from './sheet-props'
import { isEvent, isPayment, leadOf, memberOf, openOnes, type Matter } from '../matters/matters'
import { namesOf } from '../matters/matter-words'

/** 谁: a pill for each person that turns 待缴 into 已缴 and back. */
export function WhoPart({ matter, marking }: SheetProps) {
  const family = useHousehold((household) => household.members)
  const people = togglesOf(matter, family)
  if (people.length === 0) return null
  if (isEvent(matter)) return <KeyValue name={screens.sheet.whom}>{namesOf(matter)}</KeyValue>
  const name = isPayment(matter) ? screens.sheet.who : screens.sheet.whoDo
  const toggle = (id: string) => {
    const deadline = matter.deadlines.find((one) => one.id === id)
    if (deadline) marking.toggle(matter, deadline)
  }
  return (
    <KeyValue name={name} note={<PaidEarlier matter={matter} marking={marking} />}>
      <PersonToggles people={people} onToggle={toggle} label={name} />
    </KeyValue>
  )
}

function togglesOf(matter: Matter, family: readonly Member[]): readonly PersonToggle[] {
  const payment = isPayment(matter)
  return matter.deadlines.flatMap((deadline) => {
    const member = memberOf(matter, deadline)
    if (member === undefined) return []
    const on = !isPending(deadline)
    return [{ id: deadline.id, name: member.nickname, face: faceOf(member, family), on, status: matter.kind === 'gap' && on ? screens.left.letGo : statusWord(on, payment) }]
  })
}

function statusWord(done: boolean, payment: boolean): string {
  if (payment) return done ? screens.left.paid : screens.sheet.toPay
  return done ? screens.left.done : screens.sheet.toDo
}

/** In the late window, a payment made earlier has another start of cover than one made today. */
function PaidEarlier({ matter, marking }: Pick<SheetProps, 'matter' | 'marking'>) {
  const { state, year } = leadOf(matter)
  const open = openOnes(matter).map((deadline) => memberOf(matter, deadline))
  if (state !== 'late' || year === undefined) return null
  return (
    <>
      {open.map((member) =>
        member === undefined ? null : (
          <TextLink key={member.id} onPress={() => marking.answer([member.id], year, 'paid')}>
            {screens.sheet.paidInWindow(member.nickname)}
          </TextLink>
        )
      )}
    </>
  )
}
