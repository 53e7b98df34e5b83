import { registeredPages } from '../../e2e/h5/registered-pages'

/** Pages that say less without one. */
const NAMED: Readonly<Record<string, string>> = {
  'packages/household/member': '?id=momaaaaaaa', 'packages/calendar/cover': '?member=wifeaaaaaa', 'packages/family-accounts/guide': '?guide=familyProxy&member=dadaaaaaaa',
  'packages/out-of-area/checklist': '?h=330800&r=longStay&s=planned&t=42&c=inpatient&n=yes&w=grandpaaaa', 'packages/bills/check': '?id=b1aaaaaaaa',
  'packages/own-place/edit': '?area=411600', 'packages/counter/index': '?a=settling&w=grandpaaaa'
}

/** Each page but home with the address it is opened by. */
export const pagesToOpen: readonly string[] = registeredPages.filter((page) => page !== 'pages/home/index').map((page) => `${page}${NAMED[page] ?? ''}`)
