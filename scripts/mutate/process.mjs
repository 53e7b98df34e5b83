// The process in which mutants are tried. One that never ends is ended, and counts as killed.
import { fork } from 'node:child_process'

/** @param limitMs only ends what hangs: loops that go round through a mutant are ended by their count. */
export function opened(script, limitMs, env = {}) {
  let child
  let answer
  const start = () =>
    new Promise((resolve, reject) => {
      child = fork(script, { execArgv: ['--no-warnings'], env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
      child.once('message', resolve)
      child.once('exit', (code) => reject(new Error(`the tests did not load: ${code}`)))
    })
  const stop = () => {
    child?.removeAllListeners()
    child?.kill('SIGKILL')
    child = undefined
  }
  const ask = async (asked) => {
    if (!child) await start()
    child.removeAllListeners()
    answer = await new Promise((resolve) => {
      const ended = (result) => {
        clearTimeout(timer)
        resolve(result)
      }
      const timer = setTimeout(() => ended({ hung: true }), limitMs)
      child.once('message', ended)
      child.once('exit', () => ended({ hung: true }))
      child.send(asked)
    })
    if (answer.hung) stop()
    return answer
  }
  return { ask, stop }
}
