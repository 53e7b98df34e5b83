import { View } from '@tarojs/components'
import { openTab } from '@/platform/routes/navigation'
import { useTrial } from '@/state/trial/trial'
import { Notice } from '@/ui/frame/notice'
import { TextLink } from '@/ui/mark/text-link'
import { trialCopy as copy } from './trial-notice.copy'

/** On every screen while an invented family is only tried. */
export function TrialNotice() {
  const { end } = useTrial()
  if (end === null) return null
  // Pages of the sample are gone before the sample is: nothing they keep while leaving can reach what is real.
  const leave = () => void openTab('home').finally(end)
  return (
    <View className='ax-stack shell-trouble'>
      <Notice tone='amber' lead={copy.lead} action={<TextLink quiet onPress={leave}>{copy.leave}</TextLink>}>
        {copy.text}
      </Notice>
    </View>
  )
}
