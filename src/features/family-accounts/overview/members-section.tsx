import { View } from '@tarojs/components'
import type { Member } from '@/domain/enrolment/member'
import type { Tool } from '@/domain/guide/eligibility'
import { faceOf } from '@/domain/household/face'
import { openPage } from '@/platform/routes/navigation'
import { familyRules } from '@/policy/guides'
import type { Progress } from '@/state/progress'
import { Avatar } from '@/ui/mark/avatar'
import { Button } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { EmptyState } from '@/ui/frame/empty-state'
import { SectionHeader } from '@/ui/frame/section-header'
import { accountsCopy as copy } from './accounts.copy'
import { boundCount, type MemberRow, type ToolRow } from './member-rows'

type Props = { readonly rows: readonly MemberRow[]; readonly members: readonly Member[]; readonly progress: Progress }

/** Each relative: how far with the code, how far with the money. */
export function MembersSection({ rows, members, progress }: Props) {
  if (rows.length === 0) return <NoRelatives />
  return (
    <>
      <SectionHeader title={copy.members} note={copy.bound(boundCount(members, progress, undefined), familyRules.proxyLimit.sure)} />
      <Card>
        {rows.map((row) => (
          <Cell
            key={row.member.id}
            inset='avatar'
            leading={<Avatar {...faceOf(row.member, members)} />}
            title={row.member.nickname}
            note={describe(row)}
            trailing={<View className={isFinished(row) ? 'ax-t-sub' : 'fa-go'}>{wordFor(row)}</View>}
            chevron={false}
            onPress={() => void openPage('familyChoose', { member: row.member.id })}
          />
        ))}
      </Card>
    </>
  )
}

const NoRelatives = () => (
  <>
    <SectionHeader title={copy.members} />
    <EmptyState title={copy.noMembers.title} action={<Button size='sm' icon='userplus' onPress={() => void openPage('member')}>{copy.noMembers.action}</Button>}>
      {copy.noMembers.text}
    </EmptyState>
  </>
)

function describe(row: MemberRow): string {
  const { code, money } = row
  if (code.state === 'none' && money.state === 'none' && money.tool === 'crossProvinceWallet') return copy.crossFirst
  return [code, money].map(stateWords).join(copy.dot)
}

function stateWords({ tool, state, done, total, owner, verdict }: ToolRow): string {
  const name = copy.tools[tool]
  if (state === 'none' && verdict === 'yes' && owner && owner.relation !== 'self') return copy.withAccountOf(name, owner.nickname)
  if (state === 'effective') return copy.effective(name)
  if (state === 'submitted') return copy.submitted(name)
  return state === 'started' ? copy.steps(name, done, total) : `${name}${copy.none}`
}

const isFinished = ({ code, money }: MemberRow): boolean => code.state === 'effective' && money.state === 'effective'

function wordFor(row: MemberRow): string {
  if (isFinished(row)) return copy.done
  if (begunTool(row) !== undefined) return copy.goOn
  return row.money.verdict === 'yes' || row.code.state === 'effective' ? copy.start : copy.ask
}

const begunTool = ({ code, money }: MemberRow): Tool | undefined =>
  [code, money].find(({ state }) => state === 'started' || state === 'submitted')?.tool

/** What was begun and is not in force yet, first in the family's order. */
export function unfinishedOf(rows: readonly MemberRow[]): { readonly member: Member; readonly tool: Tool } | undefined {
  const row = rows.find((one) => begunTool(one) !== undefined)
  const tool = row && begunTool(row)
  return row && tool ? { member: row.member, tool } : undefined
}
