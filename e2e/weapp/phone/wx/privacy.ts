// WeChat's privacy notice.
import type { PrivacyChoice, World } from '../contract'
import { answering, WxFailure, type Api, type Work } from './answer'
import { ask } from './system-ui'

// Codes and wording as WeChat gives them: https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/PrivacyAuthorize.html
const PRIVACY: Record<Exclude<PrivacyChoice, 'agreed' | 'asks'>, { reason: string; errno: number }> = {
  refused: { reason: 'privacy permission is not authorized', errno: 104 },
  undeclared: { reason: 'api scope is not declared in the privacy agreement', errno: 112 }
}

const NOTICE = { title: '用户隐私保护提示', yes: '同意', no: '拒绝' }

export async function passPrivacy(world: World): Promise<void> {
  if (world.privacy === 'agreed') return
  const agrees = world.privacy === 'asks' && (await ask(NOTICE.title, '', [NOTICE.no, NOTICE.yes])) === NOTICE.yes
  if (agrees) {
    world.privacy = 'agreed'
    return
  }
  // Who refuses is asked again the next time.
  const { reason, errno } = PRIVACY[world.privacy === 'undeclared' ? 'undeclared' : 'refused']
  throw new WxFailure(reason, errno)
}

export type AfterPrivacy = (name: string, work: Work) => Api

/** For whatever WeChat lets nobody use before the privacy notice was agreed to. */
export const asksPrivacy =
  (world: World): AfterPrivacy =>
  (name, work) =>
    answering(world, name, async (options) => {
      await passPrivacy(world)
      return work(options)
    })
