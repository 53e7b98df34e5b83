/** A file of this very site. */
export async function loadNotices(): Promise<string | null> {
  try {
    const answer = await fetch('./notices.txt')
    return answer.ok ? await answer.text() : null
  } catch {
    return null
  }
}
