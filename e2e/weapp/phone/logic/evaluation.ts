// eval and new Function do nothing in WeChat's logic layer. Here they do nothing and are written down.
import { log } from './log'

const refused = (source: unknown) => {
  log.evaluations.push(String(source).slice(0, 80))
  return () => undefined
}

export const noEval = (source: unknown): undefined => void refused(source)

export const noFunction: FunctionConstructor = new Proxy(Function, {
  apply: (_, __, args: unknown[]) => refused(args.at(-1)),
  construct: (_, args: unknown[]) => refused(args.at(-1))
})
