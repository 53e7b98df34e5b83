// Every way out of the phone. None is taken; the attempt is written down and fails the run.
import { log } from '../logic/log'
import type { Api } from './answer'

const WAYS_OUT = [
  ...['request', 'uploadFile', 'downloadFile', 'connectSocket', 'createTCPSocket', 'createUDPSocket', 'sendSocketMessage'],
  ...['navigateToMiniProgram', 'openEmbeddedMiniProgram', 'reportAnalytics', 'reportEvent', 'reportMonitor', 'login', 'checkSession'],
  ...['requestSubscribeMessage', 'getUserProfile', 'getUserInfo', 'getLocation', 'chooseLocation', 'requestPayment']
]

const attempt = (name: string): Api => (options: { url?: unknown } = {}) => {
  log.network.push(`wx.${name} ${typeof options.url === 'string' ? options.url : ''}`.trim())
  throw new Error(`${name}:fail this app has no network`)
}

export const networkApis = (): Record<string, Api> => Object.fromEntries(WAYS_OUT.map((name) => [name, attempt(name)]))
