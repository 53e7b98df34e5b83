import { useBills } from '@/state/bills'
import { useEstimates } from '@/state/estimates'

/** Places of people outside the family for whom something was computed: their data are needed as well. */
export function useGuestPlaces(): readonly string[] {
  const draft = useEstimates(({ draft: { guest } }) => guest.areaCode)
  const bills = useBills(({ bills: all }) => all)
  return [draft, ...bills.flatMap((bill) => (bill.state === 'estimated' ? [bill.form.guest.areaCode] : []))]
}
