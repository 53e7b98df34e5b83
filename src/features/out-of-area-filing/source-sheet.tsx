import { View } from '@tarojs/components'
import type { Claim } from '@/domain/evidence/figure'
import { BottomSheet } from '@/ui/bottom-sheet'
import { Chip } from '@/ui/chip'
import { Notice } from '@/ui/notice'
import { sourceNamed, type Evidence } from './evidence'
import { evidenceCopy as copy } from './evidence.copy'
import './filing.scss'

type Props = { readonly evidence: Evidence | null; readonly home: string; readonly onClose: () => void }

/** What each source says, who it is, and which one is used. */
export function SourceSheet({ evidence, home, onClose }: Props) {
  return (
    <BottomSheet open={evidence !== null} title={copy.title} note={copy.note} onClose={onClose}>
      <View className='ax-stack'>
        {evidence?.claims.map((claim, i) => <ClaimLines key={i} claim={claim} used={evidence.followed.includes(claim)} home={home} />)}
        {evidence?.why === undefined ? null : <Notice tone='amber' lead={copy.why}>{evidence.why}</Notice>}
      </View>
    </BottomSheet>
  )
}

function ClaimLines({ claim, used, home }: { readonly claim: Claim; readonly used: boolean; readonly home: string }) {
  const source = sourceNamed(claim.source, home)
  return (
    <View className='oof-claim'>
      <View className='ax-t-body'>{claim.says}</View>
      <View className='ax-t-note'>{copy.from(source?.title ?? claim.source, claim.at)}</View>
      <View className='ax-row ax-row--wrap ax-row--tight ax-mt-1'>
        {used ? <Chip tone='pine' icon='check'>{copy.used}</Chip> : <Chip>{copy.notUsed}</Chip>}
        <Chip>{copy.grades[claim.grade]}</Chip>
        <Chip>{claim.period}</Chip>
      </View>
      <View className='ax-t-mini ax-mt-1 oof-url'>{[copy.checked(claim.checkedOn), source?.url ?? ''].join(' ').trim()}</View>
    </View>
  )
}
