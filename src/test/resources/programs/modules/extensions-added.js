// A program may load files of its own kind, or change how others are loaded.
const fs = require('fs');
const os = require('os');
const path = require('path');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extensions-'));
fs.writeFileSync(path.join(folder, 'greeting.txt'), 'hello');
fs.writeFileSync(path.join(folder, 'page.view.js'), 'not JavaScript');
fs.writeFileSync(path.join(folder, 'script'), '#!/usr/bin/env node\nmodule.exports = "no extension";');
require.extensions['.txt'] = (module, file) => {
  module.exports = fs.readFileSync(file, 'utf8');
};
require.extensions['.view.js'] = (module, file) => module._compile(`module.exports = ${JSON.stringify(path.basename(file))}`, file);
console.log(require(path.join(folder, 'greeting')), require(path.join(folder, 'page.view.js')), require(path.join(folder, 'script')));
fs.rmSync(folder, { recursive: true });
