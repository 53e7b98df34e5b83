/** Keys of the sources that the claims below `value` cite, once for each claim. */
export function sourcesCitedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('says' in value && 'source' in value) return [value.source as string]
  return Object.values(value).flatMap(sourcesCitedIn)
}
