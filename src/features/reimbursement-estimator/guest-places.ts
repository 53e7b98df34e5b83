import { useEstimates } from '@/state/estimates'

/** Places of people outside the family for whom something was computed: their data are needed as well. */
export function useGuestPlaces(): readonly string[] {
  const draft = useEstimates(({ draft: { guest } }) => guest.areaCode)
  const saved = useEstimates(({ saved: all }) => all)
  return [draft, ...saved.map(({ form }) => form.guest.areaCode)]
}
