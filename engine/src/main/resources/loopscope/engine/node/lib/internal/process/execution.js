'use strict';
// Starts what the command line asks for: a file, text that was typed, what comes on standard input, or only a check.

const { getOptionValue } = require('internal/options');
const binding = internalBinding('modules');

function runModule(text, file) {
  const { importText } = require('internal/modules/esm/loader');
  require('internal/modules/run_main').awaitMain(importText(text, file));
}

/** Typed text sees what a CommonJS module sees, as globals. */
function defineModule(name) {
  const { Module } = require('internal/modules/cjs/loader');
  const { makeRequire } = require('internal/modules/cjs/require');
  const path = require('path');
  const module = new Module(name);
  module.filename = path.join(process.cwd(), name);
  module.paths = Module._nodeModulePaths(process.cwd());
  globalThis.module = module;
  globalThis.exports = module.exports;
  globalThis.__filename = name;
  globalThis.__dirname = '.';
  globalThis.require = makeRequire(Module, module);
}

function runText(text, name) {
  const print = getOptionValue('--print');
  const type = getOptionValue('--input-type');
  if (type === 'module' && print) {
    const { codes } = require('internal/errors');
    throw new codes.ERR_EVAL_ESM_CANNOT_PRINT();
  }
  if (type === 'module' || (type === undefined && !print && require('internal/modules/esm/formats').looksLikeModule(text))) {
    runModule(text, require('path').join(process.cwd(), `${name.slice(0, -1)}1]`));
    return;
  }
  defineModule(name);
  const result = binding.runScript(name, text);
  if (print) {
    console.log(result);
  }
}

function runInput() {
  const chunks = [];
  process.stdin.on('data', (chunk) => chunks.push(chunk));
  process.stdin.on('end', () => runText(require('buffer').Buffer.concat(chunks).toString(), '[stdin]'));
}

/** Compiles the file and runs nothing of it. */
function checkFile(script) {
  const { Module } = require('internal/modules/cjs/loader');
  const path = require('path').resolve(script);
  const file = Module._findPath(path, null, true) || path;
  const text = require('fs').readFileSync(file, 'utf8').replace(/^#!.*/, '');
  if (!require('internal/modules/run_main').isModule(file) || !binding.parsesAsModule(text)) {
    binding.compileFunction(file, text, ['exports', 'require', 'module', '__filename', '__dirname']);
  }
}

function preload() {
  const { Module } = require('internal/modules/cjs/loader');
  const parent = new Module('internal/preload');
  parent.paths = Module._nodeModulePaths(process.cwd());
  parent.filename = `${process.cwd()}/[preload]`;
  process._preload_modules = getOptionValue('--require') ?? [];
  for (const request of process._preload_modules) {
    Module._load(request, parent, false);
  }
}

function print(text) {
  process.stdout.write(`${text}\n`);
}

/** Runs `script`, or what the options say instead. */
function start(script) {
  if (getOptionValue('--version')) {
    print(process.version);
  } else if (getOptionValue('--help')) {
    print('Usage: node [options] [ script.js ] [arguments]\n\n' +
      'Loopscope runs programs in place of Node.js and takes its options; see https://nodejs.org/docs/latest-v20.x/api/cli.html');
  } else if (getOptionValue('--check')) {
    checkFile(script);
  } else {
    preload();
    run(script);
  }
}

function run(script) {
  const text = getOptionValue('--eval');
  if (text !== undefined) {
    require('internal/modules/global_builtins').defineGlobalBuiltins(getOptionValue('--input-type') === 'module');
    runText(text, '[eval]');
  } else if (script === undefined || script === '-') {
    runInput();
  } else {
    require('internal/modules/run_main').runMain(script);
  }
}

module.exports = { preload, runModule, runText, start };
