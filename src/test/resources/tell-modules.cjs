// Preloaded by node: at the end tells the CommonJS modules in its cache, each with the modules it has for children.
const { writeFileSync } = require('fs');

process.on('exit', () => {
  const told = Object.keys(require.cache).filter((file) => file !== __filename).map((file) => [file, ...require.cache[
    file].children.map((child) => child.filename)].join('\t'));
  writeFileSync(process.env.TOLD, told.join('\n'));
});
