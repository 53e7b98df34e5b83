import { useState } from 'react'
import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Tool } from '@/domain/guide/eligibility'
import type { Reach } from '@/domain/guide/situation'
import { openPage } from '@/platform/routes/navigation'
import { COMPARISON, CONFUSION, guides, guideSources } from '@/policy/guides'
import { useHeld } from '@/shell/held'
import { BasisChips, EvidenceChips } from '@/shell/basis-chips'
import { evidenceOf, mergedEvidence, type Evidence } from '@/shell/evidence'
import { Screen } from '@/shell/screen'
import { SourceSheet } from '@/shell/source-sheet'
import { useHousehold } from '@/state/household'
import { useProgress } from '@/state/progress'
import { Button } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { Notice } from '@/ui/frame/notice'
import { SectionHeader } from '@/ui/frame/section-header'
import { Segmented } from '@/ui/form/segmented'
import { SideBySide, SideTable, type Side } from '@/ui/list/side-by-side'
import { OFTEN_ASKED } from '../choose/often-asked'
import { accountsCopy as copy } from './accounts.copy'
import { BoldParts } from './bold-parts'
import { MembersSection, unfinishedOf } from './members-section'
import { memberRows } from './member-rows'
import { ownParams } from '../link-params'
import '../family-accounts.scss'

type Half = 'code' | 'money'
const reaches = (['sameProvince', 'otherProvince'] as const).map((value) => ({ value, label: copy.reach[value] }))
const OTHERS = guides.filter(({ walkedFor }) => walkedFor === 'anyone')

/** Three things that are not one; then who has which. */
export function FamilyAccountsScreen({ today }: { readonly today: IsoDate }) {
  const members = useHousehold((household) => household.members)
  const progress = useProgress()
  const [half, setHalf] = useHeld<Half>('half', () => 'code')
  const [reach, setReach] = useHeld<Reach>('reach', () => 'sameProvince')
  const [evidence, setEvidence] = useState<Evidence | null>(null)
  const money: Tool = reach === 'sameProvince' ? 'familySharing' : 'crossProvinceWallet'
  const rows = memberRows(members, progress, today)
  return (
    <Screen
      title={copy.title}
      footer={<Footer rows={rows} />}
      overlay={<SourceSheet on={today} evidence={evidence} sources={guideSources} area={undefined} onClose={() => setEvidence(null)} />}
    >
      <View className='fa-question'>
        <View className='ax-t-title'>{copy.question}</View>
        <View className='ax-t-sub'>{copy.lead}</View>
      </View>
      <Often />
      <SideBySide<Half> sides={sidesFor(money)} value={half} onChange={setHalf} label={copy.pick} />
      {half === 'money' ? (
        <View className='ax-mt-3'>
          <Segmented<Reach> options={reaches} value={reach} onChange={setReach} label={copy.where} />
        </View>
      ) : null}
      <Comparison money={money} onOpen={setEvidence} />
      <MembersSection rows={rows} members={members} progress={progress} />
      <SectionHeader title={copy.more} />
      <Card>
        {OTHERS.map(({ id, title, lead }) => (
          <Cell key={id} title={title} note={lead.split('{who}').join(copy.someone)} onPress={() => void openPage('familyGuide', ownParams(id, undefined))} />
        ))}
      </Card>
    </Screen>
  )
}

/** Straight to the verdict: whose account and for whom is in the question. */
const Often = () => (
  <>
    <SectionHeader title={copy.often} note={copy.oftenNote} />
    <Card>
      {OFTEN_ASKED.map(({ id, words }) => (
        <Cell key={id} title={words} onPress={() => void openPage('familyChoose', { often: id })} />
      ))}
    </Card>
    <View className='ax-mt-3' />
  </>
)

function sidesFor(money: Tool): readonly [Side<Half>, Side<Half>] {
  return [
    { value: 'code', title: copy.tools.familyProxy, lead: copy.sides.code, icon: 'face', tint: 'indigo' },
    { value: 'money', title: copy.tools[money], lead: money === 'familySharing' ? copy.sides.money : copy.sides.wallet, icon: 'wallet', tint: 'plum' }
  ]
}

function Comparison({ money, onOpen }: { readonly money: Tool; readonly onOpen: (evidence: Evidence) => void }) {
  const citing = { sources: guideSources, onOpen }
  const evidence = mergedEvidence(COMPARISON.flatMap(({ cells }) => [evidenceOf(cells.familyProxy.basis), evidenceOf(cells[money].basis)]))
  return (
    <View className='ax-mt-3'>
      <Card>
        <SideTable
          rows={COMPARISON.map(({ title, cells }) => ({
            question: title,
            left: <BoldParts text={cells.familyProxy.text} />,
            right: <BoldParts text={cells[money].text} />
          }))}
          chips={<EvidenceChips evidence={evidence} {...citing} />}
        />
      </Card>
      <View className='ax-mt-3'>
        <Notice tone='amber' lead={CONFUSION.title}>
          {CONFUSION.text}
          <View className='ax-row ax-row--wrap ax-row--tight ax-mt-2'>
            <BasisChips basis={CONFUSION.basis} {...citing} />
          </View>
        </Notice>
      </View>
    </View>
  )
}

/** Straight on with what was begun; otherwise the questions. */
function Footer({ rows }: { readonly rows: ReturnType<typeof memberRows> }) {
  const begun = unfinishedOf(rows)
  if (begun === undefined) return <Button onPress={() => void openPage('familyChoose')}>{copy.footer.choose}</Button>
  const { member, tool } = begun
  return (
    <Button onPress={() => void openPage('familyGuide', ownParams(tool, member))}>{copy.footer.goOn(member.nickname, copy.tools[tool])}</Button>
  )
}
