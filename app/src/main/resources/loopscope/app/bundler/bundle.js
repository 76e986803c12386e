'use strict';
// Makes one file of a program and of all CommonJS modules that it requires: node bundle.js PROGRAM OUT
//
// 1. Read the program, find its calls of require('…'), and ask Node which file each names. Do the same with those files, until no
//    new one turns up: this is the module graph.
// 2. Number the files, and write each as a function of the names that Node gives a module, with the numbers of what it requires:
//    this is the module table.
// 3. Put before the table what a browser, or a single file, lacks: a require that looks a number up, runs that function once, and
//    keeps what it exports.

const fs = require('node:fs');
const { createRequire, isBuiltin } = require('node:module');
const path = require('node:path');
const acorn = require('acorn');

class Unbundled extends Error {}

/** Every node of a syntax tree. */
function* nodesOf(tree) {
  if (Array.isArray(tree)) {
    for (const each of tree) yield* nodesOf(each);
  } else if (tree !== null && typeof tree === 'object') {
    if (typeof tree.type === 'string') yield tree;
    for (const value of Object.values(tree)) yield* nodesOf(value);
  }
}

function parse(text, file) {
  try {
    return acorn.parse(text, {
      ecmaVersion: 'latest', sourceType: 'script', allowHashBang: true, allowReturnOutsideFunction: true, locations: true,
    });
  } catch (error) {
    if (/'import' and 'export'|import\.meta/.test(error.message)) {
      throw new Unbundled(`${file} is an ES module: only CommonJS is bundled`);
    }
    throw new Unbundled(`${file}:${error.loc?.line}: ${error.message}`);
  }
}

/** The names that a text requires, each once. What only a run could tell is reported, and left to Node. */
function requiredBy(text, file) {
  const names = new Set();
  for (const node of nodesOf(parse(text, file))) {
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'require') {
      const [name] = node.arguments;
      if (name?.type === 'Literal' && typeof name.value === 'string') {
        names.add(name.value);
      } else {
        console.error(`${file}:${node.loc.start.line}: what is required here is known only when it runs`);
      }
    }
  }
  return [...names];
}

/** The text of a file as the body of a function. */
function bodyOf(file) {
  const text = fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  if (file.endsWith('.json')) {
    return `try {
  module.exports = JSON.parse(${JSON.stringify(text)});
} catch (error) {
  error.message = \`\${__filename}: \${error.message}\`;
  throw error;
}`;
  }
  if (file.endsWith('.mjs') || file.endsWith('.node')) {
    throw new Unbundled(`${file} is no CommonJS module: only such are bundled`);
  }
  return text.replace(/^#!.*/, '');
}

/** The module graph: for each file its number, its text, and which name leads to which file. */
function graphOf(program) {
  const modules = new Map();
  const add = (file) => {
    if (modules.has(file)) {
      return;
    }
    const module = { number: modules.size + 1, file, body: bodyOf(file), leads: {} };
    modules.set(file, module);
    const resolve = createRequire(file).resolve;
    for (const name of file.endsWith('.json') ? [] : requiredBy(module.body, file)) {
      if (isBuiltin(name)) {
        continue;
      }
      try {
        module.leads[name] = resolve(name);
      } catch (error) {
        // The program may want to catch it: so it is thrown where it always was.
        console.error(`${file}: ${error.message.split('\n')[0]}`);
        continue;
      }
      add(module.leads[name]);
    }
  };
  add(fs.realpathSync(program));
  return modules;
}

/** What stands before the table: how modules are loaded out of it. It says what it does to tools that watch. */
function load(table, first) {
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
}

function textOf(modules, out) {
  const entries = [...modules.values()].map((module) => {
    const numbers = Object.fromEntries(
      Object.entries(module.leads).map(([name, file]) => [name, modules.get(file).number]));
    const place = path.relative(path.dirname(out), module.file);
    return `// ${module.number}: ${place}\n${module.number}: [function (exports, require, module, __filename, __dirname) {\n` +
      `${module.body}\n}, ${JSON.stringify(numbers)}, ${JSON.stringify(place)}],\n`;
  });
  return `// Made by a bundler. Each module is a function, the numbers of what it requires, and where it came from.\n` +
    `(${load})({\n\n${entries.join('\n')}\n}, 1);\n`;
}

/** The module table, to read. */
function describe(modules, out) {
  const folder = path.dirname(out);
  for (const { number, file, leads } of modules.values()) {
    const names = Object.entries(leads).map(([name, to]) => `${name} -> ${modules.get(to).number}`);
    console.log(`${String(number).padStart(3)}  ${path.relative(folder, file)}  ${fs.statSync(file).size} bytes` +
      `${names.length > 0 ? `  requires ${names.join(', ')}` : ''}`);
  }
}

function main([program, target]) {
  const out = path.resolve(target);
  const modules = graphOf(path.resolve(program));
  fs.writeFileSync(out, textOf(modules, out));
  describe(modules, out);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Unbundled || error.code !== undefined ? error.message : error);
  process.exitCode = 2;
}
