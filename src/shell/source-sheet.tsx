import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Claim, Source } from '@/domain/evidence/figure'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Chip } from '@/ui/mark/chip'
import { Notice } from '@/ui/frame/notice'
import type { Evidence, Sources } from './evidence'
import { evidenceCopy as copy } from './evidence.copy'
import './source-sheet.scss'

type Props = {
  readonly evidence: Evidence | null
  readonly sources: Sources
  readonly onClose: () => void
  /** Instead of the usual line under the title. */
  readonly note?: string
  /** After the claims: the way to all sources of the place. */
  readonly more?: ReactNode
}

/** What each source says, who it is, how good it is, and which one is used. */
export function SourceSheet({ evidence, sources, onClose, note = copy.note, more }: Props) {
  return (
    <BottomSheet open={evidence !== null} title={copy.title} note={note} onClose={onClose}>
      {evidence?.followed.map((claim, index) => <ClaimLines key={`followed-${index}`} claim={claim} used sources={sources} />)}
      {evidence?.aside.map((claim, index) => <ClaimLines key={`aside-${index}`} claim={claim} used={false} sources={sources} />)}
      {evidence?.why === undefined ? null : (
        <View className='ax-mt-3'>
          <Notice tone='amber' lead={copy.why}>{evidence.why}</Notice>
        </View>
      )}
      {more ? <View className='ax-mt-3'>{more}</View> : null}
    </BottomSheet>
  )
}

type ClaimProps = { readonly claim: Claim; readonly used: boolean; readonly sources: Sources }

function ClaimLines({ claim, used, sources }: ClaimProps) {
  const source = sources[claim.source]
  return (
    <View className='source-claim'>
      <View className='ax-t-body'>{claim.says}</View>
      <View className='ax-t-note'>{copy.from(source?.title ?? claim.source, claim.at)}</View>
      <View className='ax-row ax-row--wrap ax-row--tight ax-mt-1'>
        {used ? <Chip tone='pine' icon='check'>{copy.used}</Chip> : <Chip>{copy.notUsed}</Chip>}
        <Chip>{copy.grades[claim.grade]}</Chip>
        {claim.period === '' ? null : <Chip>{claim.period}</Chip>}
      </View>
      <Checked claim={claim} source={source} />
    </View>
  )
}

/** When it was read, and where; what a person typed in was read nowhere. */
function Checked({ claim, source }: { readonly claim: Claim; readonly source: Source | undefined }) {
  if (source?.grade === 'userEntered') return null
  return <View className='ax-t-mini ax-mt-1 source-claim__url'>{copy.checked(claim.checkedOn, source?.url ?? '')}</View>
}
