// Made by a bundler. Each module is a function, the numbers of what it requires, and where it came from.
(function load(table, first) {
  const path = require('path');
  const { channel } = require('diagnostics_channel');
  const watched = channel('module-loader');
  const fileOf = (number) => path.join(__dirname, table[number][2]);
  const nameOf = (number) => `${__filename}#${table[number][2]}`; // not the file itself, which is not read
  const cache = {};
  const loaded = (number, specifier, from) => {
    watched.publish({ step: 'request', format: 'bundle', specifier, from, file: nameOf(number), cached: number in cache });
    return cache[number] ?? run(number);
  };
  const run = (number) => {
    const [body, numbers] = table[number];
    const filename = fileOf(number);
    const module = {
      id: number === first ? '.' : filename, path: path.dirname(filename), exports: {}, filename, loaded: false, children: [],
    };
    cache[number] = module;
    const requireHere = (name) => (name in numbers ? loaded(numbers[name], name, nameOf(number)).exports : require(name));
    requireHere.main = cache[first];
    requireHere.resolve = (name) => (name in numbers ? fileOf(numbers[name]) : require.resolve(name));
    watched.publish({ step: 'call', file: nameOf(number) });
    try {
      body.call(module.exports, module.exports, requireHere, module, filename, module.path);
    } catch (error) {
      delete cache[number]; // as Node does: who asks again runs it again
      throw error;
    } finally {
      watched.publish({ step: 'return', file: nameOf(number), threw: cache[number] !== module });
    }
    module.loaded = true;
    return module;
  };
  for (const number of Object.keys(table)) {
    const dependencies = Object.keys(table[number][1]);
    watched.publish({ step: 'define', format: 'bundle', file: nameOf(number), by: __filename, dependencies });
  }
  loaded(first, table[first][2], __filename);
})({

// 1: commonjs/main.js
1: [function (exports, require, module, __filename, __dirname) {
const greet = require('./greet');
const names = require('./names');

for (const name of names) {
  console.log(`  ${greet(name)}`);
}

}, {"./greet":2,"./names":3}, "commonjs/main.js"],

// 2: commonjs/greet.js
2: [function (exports, require, module, __filename, __dirname) {
const names = require('./names');

module.exports = (name) => `Hello, ${name}, one of ${names.length}`;

}, {"./names":3}, "commonjs/greet.js"],

// 3: commonjs/names.js
3: [function (exports, require, module, __filename, __dirname) {
module.exports = ['Ada', 'Grace'];

}, {}, "commonjs/names.js"],

}, 1);
