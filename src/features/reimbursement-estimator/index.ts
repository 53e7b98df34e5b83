export { EstimatorScreen } from './estimator-screen'
export { ResultScreen } from './result-screen'
