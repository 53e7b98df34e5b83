// What Taro's runtime calls of `react-dom`: it asks for `createRoot` where the framework calls itself 18, and Preact keeps that apart.
import { unstable_batchedUpdates } from 'preact/compat'
import { createRoot } from 'preact/compat/client'

export default { createRoot, unstable_batchedUpdates }
