export { HandOverScreen } from './hub/hub-screen'
export { ReceiveScreen } from './receive/receive-screen'
export { SendScreen } from './send/send-screen'
