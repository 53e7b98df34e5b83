/** WeChat's own `require`, which webpack leaves alone; the script lies beside the one page that asks for it (config/plugins/notices.js). */
declare const __non_webpack_require__: (path: string) => string

export async function loadNotices(): Promise<string | null> {
  try {
    return __non_webpack_require__('./notices.js')
  } catch {
    return null
  }
}
