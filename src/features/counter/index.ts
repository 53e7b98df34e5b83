export { CounterScreen } from './counter-screen'
