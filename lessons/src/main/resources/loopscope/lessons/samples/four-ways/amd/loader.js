// A loader for AMD modules, as small as one can be. Each file calls define(dependencies, factory). What it depends on is read
// while the loop goes on, and when all of that is there the factory is called, once.
const { channel } = require('diagnostics_channel');
const fs = require('fs');
const path = require('path');
const vm = require('vm');

const watched = channel('module-loader'); // a tool that watches is told here what happens; Node takes no notice
const modules = new Map();

function request(specifier, from) {
  const file = path.resolve(path.dirname(from), `${specifier}.js`);
  watched.publish({ step: 'request', format: 'amd', specifier, from, file, cached: modules.has(file) });
  if (!modules.has(file)) {
    modules.set(file, { file, ready: false, exports: undefined, waiting: [] });
    fetch(modules.get(file));
  }
  return modules.get(file);
}

function fetch(module) {
  fs.readFile(module.file, 'utf8', (error, text) => {
    if (error) throw error;
    const run = vm.compileFunction(text, ['define'], { filename: module.file });
    run((dependencies, factory) => define(module, dependencies, factory));
  });
}

function define(module, dependencies, factory) {
  watched.publish({ step: 'define', format: 'amd', file: module.file, by: module.file, dependencies });
  load(dependencies, (...values) => {
    watched.publish({ step: 'call', file: module.file });
    module.exports = factory(...values);
    watched.publish({ step: 'return', file: module.file, threw: false });
    module.ready = true;
    for (const done of module.waiting) {
      done();
    }
  }, module.file);
}

/** Calls back with what the modules export, once all of them are there. */
function load(specifiers, callback, from = require.main.filename) {
  const needed = specifiers.map((specifier) => request(specifier, from));
  let pending = needed.filter((module) => !module.ready);
  const finish = () => callback(...needed.map((module) => module.exports));
  for (const module of pending) {
    module.waiting.push(() => {
      pending = pending.filter((other) => other !== module);
      if (pending.length === 0) finish();
    });
  }
  if (pending.length === 0) finish();
}

module.exports = { load };
