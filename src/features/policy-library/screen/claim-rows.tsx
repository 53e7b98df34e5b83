import { View } from '@tarojs/components'
import type { Claim } from '@/domain/evidence/figure'
import { gradeWord, timeWords } from '@/shell/grade-words'
import { aria } from '@/ui/touch/a11y'
import { cx } from '@/ui/touch/class-names'
import { Parts } from '@/ui/mark/parts'
import { SourceChip } from '@/ui/mark/source-chip'
import type { Drawing } from '../rows/drawing'
import type { Sources } from '../rows/entries'
import { usedClaims } from './entry-text'
import { copy } from '../library.copy'
import type { Row } from '../rows/rows'

type Props = { readonly row: Row; readonly sources: Sources; readonly drawing: Drawing }

/** What each source says, one row each, with 采用 on those in use. */
export function ClaimRows({ row, sources, drawing }: Props) {
  const used = usedClaims(row)
  return (
    <View className='lib-claims' {...aria({ role: 'list', label: copy.claims })}>
      {row.figure.claims.map((claim, i) => (
        <ClaimRow key={i} claim={claim} used={used.has(i)} sources={sources} drawing={drawing} />
      ))}
    </View>
  )
}

type ClaimProps = { readonly claim: Claim; readonly used: boolean; readonly sources: Sources; readonly drawing: Drawing }

function ClaimRow({ claim, used, sources, drawing }: ClaimProps) {
  const numbered = drawing.numberOf(claim.source, sources)
  return (
    <View className={cx('lib-claim', used && 'lib-claim--used')} {...aria({ role: 'listitem' })}>
      <View className='lib-claim__head'>
        {numbered === undefined ? null : (
          <SourceChip bare index={numbered.index} label={sources[claim.source]?.chip ?? ''} onPress={() => drawing.openSource(numbered)} />
        )}
        {used ? <View className='lib-claim__used'>{copy.used}</View> : null}
        <View className='lib-claim__grade'>{gradeWord(claim, drawing.today)}</View>
      </View>
      <View className='lib-claim__says'>{drawing.mark(claim.says)}</View>
      <View className='lib-claim__at'>
        <Parts of={[claim.at, ...timeWords(claim, drawing.today)].filter((part) => part !== '').map(drawing.mark)} />
      </View>
    </View>
  )
}
