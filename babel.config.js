// Under jest (NODE_ENV=test) the preset itself switches to CommonJS modules.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]]
}
