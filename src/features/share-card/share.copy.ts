import type { SaveResult } from '@/platform/sharing/album'

export const copy = {
  title: '发给家人',
  how: '发成什么',
  ways: { picture: '图片', text: '文字' },
  preview: '要发的图',
  who: '写上称呼',
  whoNote: (who: string) => `「${who}」`,
  withWho: (who: string, title: string) => `${who} · ${title}`,
  privacy: '图里只有上面这些字。存到相册要你点允许；不允许就发文字。',
  privacyText: '文字里只有上面这些。',
  save: '存到相册',
  download: '下载图片',
  copy: '复制文字',
  toText: '改发文字',
  saved: {
    saved: '存到相册了', downloaded: '图片下载好了', refused: '没给相册权限，改成复制文字了', 'privacy-refused': '没同意隐私说明，改成复制文字了', cancelled: '没有存', failed: '图片没存成，改成复制文字了',
    unsupported: '这里存不了图片，改成复制文字了'
  } satisfies Record<SaveResult, string>,
  copying: { copied: '复制好了', failed: '没复制成，可以截图', privacy: '没同意用剪贴板，可以截图' },
  settings: '去设置里打开相册权限',
  empty: { title: '没有要发的', text: '在估算、日历、账本或清单里点「发图」，再到这里看。', home: '回首页' }
} as const
