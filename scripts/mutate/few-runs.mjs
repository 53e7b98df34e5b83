// Stands in for fast-check while mutants are tried: the first runs of each property (the seed is the run's, so they are the first of the whole
// one), and no search for a smaller example, which nobody reads here. What is killed by these is killed by the whole property too.
import whole from 'fast-check'

const MOST_RUNS = 40
const fewer = (params = {}) => ({ ...params, numRuns: Math.min(Math.ceil((params.numRuns ?? 100) / 4), MOST_RUNS), endOnFailure: true })

export default { ...whole, assert: (property, params) => whole.assert(property, fewer(params)) }
