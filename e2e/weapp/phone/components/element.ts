// What a built-in component may do with its own element.

export type Properties = Record<string, unknown>

/** One instance of a built-in component, as glass-easel hands it over. */
export type Instance = {
  readonly data: Properties
  readonly fire: (event: string, detail: object) => void
  /** Now, where the property is set, and at every change. */
  readonly on: (property: string, change: (value: unknown) => void) => void
  readonly onTap: (react: (event: unknown) => void) => void
  /** Path of the page or component whose template holds it. */
  readonly owner: string
}
export type Setup = (instance: Instance, element: BuiltIn) => void

/** The element of a built-in, with what forms, groups and the driver call on it. */
export type BuiltIn = HTMLElement & {
  formValue?: () => unknown
  formReset?: () => void
  press?: () => void
  turn?: (on: boolean) => void
  submit?: () => void
  reset?: () => void
  changed?: () => void
  choose?: (value: unknown) => void
}

/** WXML attributes are true when they merely stand there. */
export const isOn = (value: unknown): boolean => value !== undefined && value !== null && value !== false && value !== 'false'

export const asText = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

export function inner<Tag extends keyof HTMLElementTagNameMap>(element: HTMLElement, tag: Tag, className = ''): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag)
  created.className = className
  element.appendChild(created)
  return created
}
