import { View } from '@tarojs/components'
import type { Claim, Figure } from '@/domain/evidence/figure'
import { openPage } from '@/platform/navigation'
import { packFor } from '@/policy'
import { BottomSheet } from '@/ui/bottom-sheet'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'
import { sourceCopy } from './source.copy'
import { sourceNamed } from './sources'
import './result.scss'

type Props = { readonly figures: readonly Figure<unknown>[]; readonly areaCode: string; readonly onClose: () => void }

/** What the sources say, word for word as we hold it: who, where, when, how good, and which one is used. */
export function SourceSheet({ figures, areaCode, onClose }: Props) {
  const shown = figures.filter((figure, i) => figures.indexOf(figure) === i)
  return (
    <BottomSheet open={figures.length > 0} title={sourceCopy.title} note={sourceCopy.note} onClose={onClose}>
      <View className='est-sources'>
        {shown.map((figure, i) => (
          <FigureCard key={i} figure={figure} areaCode={areaCode} />
        ))}
        <TextLink iconAfter='right' onPress={() => void openPage('policy', { area: areaCode })}>{sourceCopy.all}</TextLink>
      </View>
    </BottomSheet>
  )
}

function FigureCard({ figure, areaCode }: { readonly figure: Figure<unknown>; readonly areaCode: string }) {
  const used = new Set(figure.readings.flatMap(({ from }) => from))
  return (
    <Card pad>
      {figure.claims.map((claim, i) => (
        <ClaimLines key={i} claim={claim} used={used.has(i)} areaCode={areaCode} />
      ))}
      {figure.why === undefined ? null : <Notice tone='amber'>{figure.why}</Notice>}
    </Card>
  )
}

function ClaimLines({ claim, used, areaCode }: { readonly claim: Claim; readonly used: boolean; readonly areaCode: string }) {
  const pack = packFor(areaCode)
  const source = pack === undefined ? undefined : sourceNamed(claim.source, pack)
  return (
    <View className='est-claim'>
      <View className='est-claim__says'>{claim.says}</View>
      <View className='est-claim__from'>{sourceCopy.from(source?.title ?? claim.source, claim.at)}</View>
      <View className='est-claim__chips'>
        {used ? <Chip tone='pine' icon='check'>{sourceCopy.used}</Chip> : <Chip>{sourceCopy.notUsed}</Chip>}
        <Chip>{sourceCopy.grades[claim.grade]}</Chip>
        {claim.period === '' ? null : <Chip>{claim.period}</Chip>}
      </View>
      <View className='est-claim__from'>{sourceCopy.checked(claim.checkedOn, source?.url ?? '')}</View>
    </View>
  )
}
