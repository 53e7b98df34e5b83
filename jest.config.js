// The framework is the one of both builds (docs/adr/0022-preact.md), in the form Node reads: jsdom asks packages for a browser's.
const instead = { react: 'preact/compat', 'react/jsx-runtime': 'preact/jsx-runtime', 'react-dom': 'preact/compat', 'react-dom/client': 'preact/compat/client', 'react-dom/test-utils': 'preact/test-utils' }
const own = ['preact', 'preact/hooks', 'preact/compat', 'preact/test-utils', 'preact/jsx-runtime']
const preact = Object.fromEntries([...Object.keys(instead), ...own].map((name) => [`^${name}$`, require.resolve(instead[name] ?? name)]))

// Plain TypeScript runs in Node, screens run in jsdom; the phone's framework is replaced by light stand-ins in test/.
const shared = {
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/scripts'],
  moduleNameMapper: {
    ...preact,
    '\\.module\\.scss$': '<rootDir>/test/style-names.js',
    '\\.(scss|css|svg|png)$': '<rootDir>/test/empty.js',
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@tarojs/components$': '<rootDir>/test/taro-components.tsx',
    '^@tarojs/taro$': '<rootDir>/test/taro.ts'
  },
  transform: {
    '\\.[jt]sx?$': [
      'babel-jest',
      {
        configFile: false,
        presets: [
          ['@babel/preset-env', { targets: { node: 'current' } }],
          ['@babel/preset-react', { runtime: 'automatic' }],
          '@babel/preset-typescript'
        ]
      }
    ]
  },
  setupFiles: ['<rootDir>/test/env.js'],
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts']
}

module.exports = {
  // Ends only what hangs: every wait is for a state, and a busy machine reaches it late.
  testTimeout: 60_000,
  projects: [
    { ...shared, displayName: 'logic', testEnvironment: 'node', testMatch: ['**/*.test.ts'] },
    {
      ...shared,
      displayName: 'screens',
      testEnvironment: 'jsdom',
      testMatch: ['**/*.test.tsx'],
      setupFilesAfterEnv: [...shared.setupFilesAfterEnv, '<rootDir>/test/setup-screens.ts']
    }
  ]
}
