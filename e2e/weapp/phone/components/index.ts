// glass-easel brings the component framework and no component. These stand in for WeChat's own.
import { actions } from './actions'
import { choices } from './choices'
import type { Setup } from './element'
import { fields } from './fields'
import { moving } from './moving'
import { shown } from './shown'

export const BUILT_INS: Readonly<Record<string, Setup>> = { ...shown, ...fields, ...choices, ...actions, ...moving }

/** Words of the template language, not components. */
export const LANGUAGE: readonly string[] = ['template', 'import', 'include', 'wxs', 'block', 'slot']
