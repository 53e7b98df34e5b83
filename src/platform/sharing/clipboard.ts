/** `privacy-refused`: the person has not agreed to WeChat's privacy notice, and can still do so. */
export type CopyResult = 'copied' | 'refused' | 'privacy-refused' | 'unsupported'

/** WeChat shows its own 「内容已复制」; only H5 needs ours. */
export const systemConfirmsCopy = false

export async function copyText(_text: string): Promise<CopyResult> {
  return 'unsupported'
}
