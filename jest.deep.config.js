// Long runs that are no part of `npm test`: `npm run test:deep`. A seed repeats one: SEED=7 npm run test:deep.
const { projects } = require('./jest.config.js')

module.exports = {
  projects: [
    { ...projects[0], displayName: 'deep', testMatch: ['**/*.deep.cases.ts'] },
    { ...projects[1], displayName: 'deep screens', testMatch: ['**/*.deep.cases.tsx'] }
  ]
}
