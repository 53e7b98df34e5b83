import type { SaveResult } from '@/platform/sharing/album'
import { shareWords } from '@/shell/words-card/share.copy'

/** A title of one's own may hold anything: nothing is promised of it. */
const OWN = '证件号和家人的电话不会写上；自己记的事照写，发之前看一眼。'

export const copy = {
  title: '发给家人',
  how: '发成什么',
  ways: { picture: '图片', text: '文字' },
  preview: '要发的图',
  who: '写上称呼',
  whoNote: (who: string) => `「${who}」`,
  privacy: {
    picture: `图里只有上面这些字。${OWN}`,
    album: `图里只有上面这些字。${OWN}存到相册要你点允许；不允许就发文字。`,
    text: `文字里只有上面这些。${OWN}`
  },
  save: '存到相册',
  download: '下载图片',
  copy: '复制文字',
  toText: '改发文字',
  saved: {
    saved: '存到相册了', downloaded: '图片下载好了', refused: '没给相册权限，改成复制文字了', 'privacy-refused': '没同意隐私说明，改成复制文字了', cancelled: '没有存', failed: '图片没存成，改成复制文字了',
    unsupported: '这里存不了图片，改成复制文字了'
  } satisfies Record<SaveResult, string>,
  neither: '图片没存成，文字也没复制成，可以截图',
  unagreed: '没同意隐私说明，没存也没复制，可以截图',
  copying: { copied: '复制好了', failed: '没复制成，可以截图', privacy: '没同意用剪贴板，可以截图' },
  settings: '去设置里打开相册权限',
  empty: { title: '没有要发的', text: `在估算、日历或步骤里点「${shareWords.picture}」，账本和清单里点「存成图片」，再到这里看。`, home: '回首页' }
} as const
