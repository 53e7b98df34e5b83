// How a wx.* function answers: three callbacks, or a promise where none was given.
import type { Failure, World } from '../contract'
import { guarded } from '../logic/log'

export type Options = Record<string, unknown> & {
  readonly success?: (result: object) => void
  readonly fail?: (failure: Failure) => void
  readonly complete?: (result: object) => void
}
export type Api = (...args: never[]) => unknown

/** Thrown by an implementation in order to fail the way WeChat fails. */
export class WxFailure extends Error {
  constructor(
    reason: string,
    readonly errno?: number
  ) {
    super(reason)
  }
}

const failureOf = (name: string, error: unknown): Failure => {
  const reason = error instanceof Error ? error.message : String(error)
  const errMsg = reason.startsWith(`${name}:`) ? reason : `${name}:fail ${reason}`
  return { errMsg, ...(error instanceof WxFailure && error.errno !== undefined ? { errno: error.errno } : {}) }
}

export type Work = (options: Options) => unknown

export function answering(world: World, name: string, work: Work): Api {
  return (options: Options = {}) => {
    const answered = attempt(world, name, work, options)
    const { success, fail, complete } = options
    if (!success && !fail && !complete) return answered.then(({ result, failure }) => (failure ? Promise.reject(failure) : result))
    void answered.then(({ result, failure }) => {
      guarded(name, () => (failure ? fail?.(failure) : success?.(result ?? {})))
      guarded(name, () => complete?.(failure ?? result ?? {}))
    })
    return undefined
  }
}

type Answer = { readonly result?: object; readonly failure?: Failure }

async function attempt(world: World, name: string, work: Work, options: Options): Promise<Answer> {
  const refusal = world.refusals[name]
  if (refusal) return { failure: { ...refusal, errMsg: `${name}:${refusal.errMsg}` } }
  try {
    const result = ((await work(options)) ?? {}) as object
    return { result: { errMsg: `${name}:ok`, ...result } }
  } catch (error) {
    return { failure: failureOf(name, error) }
  }
}
