// Turns a built-in from ../components into a component of glass-easel.
import type { MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { BUILT_INS } from '../components'
import { asText, type BuiltIn, type Properties, type Setup } from '../components/element'
import { once } from '../logic/log'

type CodeSpace = ReturnType<MiniProgramEnv['getGlobalCodeSpace']>
type Caller = {
  readonly data: Properties
  readonly triggerEvent: (event: string, detail: object, options: object) => void
  readonly _$: { getBackendElement: () => BuiltIn; addListener: (event: string, react: (event: unknown) => void) => void }
}
type Changes = Map<string, ((value: unknown) => void)[]>

const ALWAYS = ['disabled', 'name', 'value', 'checked']
const ARIA = /^aria[A-Z]/

// What start.ts of the logic layer put there; a window's type knows nothing of it.
const fromLogic = () => (parent as unknown as { __fromView: typeof import('../logic/log') }).__fromView

export function registerBuiltIn(space: CodeSpace, tag: string, attributes: readonly string[], owner: string) {
  const names = [...new Set([...ALWAYS, ...attributes])]
  const changes = new WeakMap<object, Changes>()
  const heard = (caller: Caller, name: string) => changes.get(caller)?.get(name)?.forEach((change) => change(caller.data[name]))
  const definition = {
    properties: Object.fromEntries(names.map((name) => [name, { type: null }])),
    observers: Object.fromEntries(names.map((name) => [name, function (this: Caller) { heard(this, name) }])), // prettier-ignore
    lifetimes: {
      created(this: Caller) {
        changes.set(this, new Map())
        // A page that was left while it was drawn: its frame is gone, and what comes late is for nobody.
        if (parent !== null) setUp(this, tag, names, owner, changes.get(this) as Changes)
      },
      attached(this: Caller) {
        for (const name of names) if (this.data[name] !== undefined && this.data[name] !== null) heard(this, name)
      }
    }
  }
  // The adapter keeps the definition in a field that its types hide.
  return (space.component(`wx/${tag}`).definition(definition as never).register() as unknown as { _$: never })._$
}

function setUp(caller: Caller, tag: string, names: readonly string[], owner: string, changes: Changes): void {
  const setup: Setup | undefined = BUILT_INS[tag]
  const { log } = fromLogic()
  if (!setup) once(log.unsupportedTags, tag)
  const element = caller._$.getBackendElement()
  const on = (name: string, change: (value: unknown) => void) => void changes.set(name, [...(changes.get(name) ?? []), change])
  for (const name of names.filter((each) => ARIA.test(each))) on(name, (value) => speak(element, name, value))
  setup?.(
    {
      ...{ data: caller.data, owner, on },
      fire: (event, detail) => caller.triggerEvent(event, detail, { bubbles: false, composed: false }),
      onTap: (react) => caller._$.addListener('tap', react)
    },
    element
  )
}

/** What a screen reader is told; Playwright reads the same attributes. */
function speak(element: BuiltIn, name: string, value: unknown): void {
  const attribute = name === 'ariaRole' ? 'role' : `aria-${name.slice('aria'.length).toLowerCase()}`
  if (asText(value) === '') element.removeAttribute(attribute)
  else element.setAttribute(attribute, asText(value))
}
