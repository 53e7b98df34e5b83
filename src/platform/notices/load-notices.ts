/** What is shipped of others, with their licences, as the build wrote it; `null` where it cannot be reached. */
export async function loadNotices(): Promise<string | null> {
  return null
}
