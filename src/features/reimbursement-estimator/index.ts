export { EstimatorScreen } from './form/estimator-screen'
export { ResultScreen } from './result/result-screen'
export { useGuestPlaces } from './guest-places'
