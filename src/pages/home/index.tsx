import { HomeScreen } from '@/features/home'
import { useToday } from '@/platform/today'
import { safely } from '@/shell/safely'

// eslint-disable-next-line @typescript-eslint/no-require-imports -- in the same file of the build, and not run before it is asked for: `import()` makes a file of its own on H5
const later = () => (require('./later') as typeof import('./later')).later

function HomePage() {
  return <HomeScreen today={useToday()} later={later} />
}

export default safely(HomePage)
