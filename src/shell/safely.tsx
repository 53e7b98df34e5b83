import { Component, type ComponentType, type ReactNode } from 'react'
import { openTab } from '@/platform/routes/navigation'
import { Button, ButtonRow } from '@/ui/touch/button'
import { ErrorState } from '@/ui/frame/empty-state'
import { Page } from '@/ui/frame/page'
import { safelyCopy } from './safely.copy'

/**
 * A page that does not go white when something in it throws: it says what happened and what is safe, and leads on.
 * Wrapped around the whole page, so that a throw in its first hook is caught too.
 */
export function safely<Props extends object>(Content: ComponentType<Props>) {
  return function SafePage(props: Props) {
    return (
      <Boundary>
        <Content {...props} />
      </Boundary>
    )
  }
}

type BoundaryProps = { readonly children: ReactNode }

class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError = () => ({ failed: true })

  override componentDidCatch(error: Error): void {
    // eslint-disable-next-line no-console -- caught and shown, and nobody else would hear of it
    console.error(error)
  }

  override render() {
    return this.state.failed ? <Failed onRetry={() => this.setState({ failed: false })} /> : this.props.children
  }
}

/** Plain on purpose: no store and no bar, one of which may be what failed. */
const Failed = ({ onRetry }: { readonly onRetry: () => void }) => (
  <Page>
    <ErrorState
      title={safelyCopy.title}
      action={
        <ButtonRow>
          <Button kind='secondary' onPress={onRetry}>{safelyCopy.retry}</Button>
          <Button onPress={() => void openTab('home')}>{safelyCopy.home}</Button>
        </ButtonRow>
      }
    >
      {safelyCopy.safe}
    </ErrorState>
  </Page>
)
