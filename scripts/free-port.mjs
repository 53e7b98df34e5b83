import net from 'node:net'

const bind = (port) =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const { port: bound } = server.address()
      server.close(() => resolve(bound))
    })
  })

/** `wanted` if nobody has it on this machine, otherwise any other; 0 wants none in particular. */
export const freePort = (wanted = 0) => bind(wanted).catch(() => bind(0))

const connects = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

/** Resolves once something answers on the port; false after ten seconds of silence. */
export async function isAnswering(port) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await connects(port)) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}
