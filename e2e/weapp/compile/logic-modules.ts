// The app's own scripts, each wrapped the way WeChat wraps them: CommonJS, and no browser in sight.
import { SCOPE } from '../phone/logic/scope'
import type { Dist } from './dist'

/**
 * One script that sets `__modules`: path → scope → CommonJS function. Written out instead of evaluated, so that the page
 * may forbid eval outright. The inner function keeps a module's own "use strict" away from a parameter named `eval`.
 */
export function logicModules(dist: Dist): string {
  const modules = dist.withSuffix('.js').map((file) => {
    const name = JSON.stringify(file.slice(0, -'.js'.length))
    return `${name}: function (${SCOPE.join(', ')}) { return function (require, module, exports) {${dist.read(file)}\n} }`
  })
  return `window.__modules = {\n${modules.join(',\n')}\n}`
}
