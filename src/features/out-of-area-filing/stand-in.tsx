import { View } from '@tarojs/components'
import { provinceName, rulesOf } from '@/policy/checklists'
import { hotlineFor } from '@/policy/enrolment'
import { Notice } from '@/ui/frame/notice'
import { copy } from './wizard/filing.copy'

/** A place whose own rules nobody has: whose rules these are, and whom to ask. */
export function StandIn({ home, name }: { readonly home: string; readonly name: string }) {
  const rules = rulesOf(home)
  if (rules === 'own') return null
  const province = rules === 'province' ? (provinceName(home) ?? '') : ''
  return (
    <View className='ax-mt-3'>
      <Notice icon='info' lead={copy.standIn.lead(name)}>{copy.standIn.text(province, hotlineFor(home))}</Notice>
    </View>
  )
}
