import { coverageOf, hasData } from '@/policy/geography/coverage'
import { places, provinces } from '@/policy/geography/place-list'
import { openPage } from '@/platform/routes/navigation'
import { Screen } from '@/shell/screen'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { TextLink } from '@/ui/mark/text-link'
import { copy } from '../library.copy'

/** Province by province: how many places have payment dates or can be computed, of how many. Counted from what was built in. */
export function CoverageScreen() {
  return (
    <Screen title={copy.coverage.title}>
      <Card className='ax-mt-3'>
        {provinces.map(({ code, short }) => (
          <Cell key={code} title={short} note={copy.coverage.line(countsOf(code.slice(0, 2)))} />
        ))}
      </Card>
      <TextLink iconAfter='right' onPress={() => void openPage('policy')}>{copy.title}</TextLink>
    </Screen>
  )
}

function countsOf(prefix: string) {
  const all = places.filter(({ code }) => code.startsWith(prefix)).map(({ code }) => code)
  const covered = all.map(coverageOf)
  return {
    all: all.length,
    known: all.filter(hasData).length,
    paying: covered.filter(({ window }) => window !== undefined).length,
    computed: covered.filter(({ care }) => care.employee.length + care.resident.length > 0).length
  }
}
