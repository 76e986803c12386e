'use strict';
// The function a CommonJS file is wrapped in: Node's, or what a program put in place of `Module.wrap`.

const binding = internalBinding('modules');

const PARAMETERS = ['exports', 'require', 'module', '__filename', '__dirname'];
const parts = ['(function (exports, require, module, __filename, __dirname) { ', '\n});'];

let isReplaced = false;
let wrapper = new Proxy(parts, {
  set(target, property, value, receiver) {
    isReplaced = true;
    return Reflect.set(target, property, value, receiver);
  },
  defineProperty(target, property, descriptor) {
    isReplaced = true;
    return Object.defineProperty(target, property, descriptor);
  },
});
let wrap = (script) => wrapper[0] + script + wrapper[1];

/** Defines `Module.wrap` and `Module.wrapper`. */
function define(Module) {
  Object.defineProperty(Module, 'wrap', {
    __proto__: null,
    get: () => wrap,
    set(value) {
      isReplaced = true;
      wrap = value;
    },
  });
  Object.defineProperty(Module, 'wrapper', {
    __proto__: null,
    get: () => wrapper,
    set(value) {
      isReplaced = true;
      wrapper = value;
    },
  });
}

/** Compiles a file's text to the wrapper's function; undefined when the text turns out to be an ES module's. */
function compile(Module, content, filename, format) {
  // A first line for the shell is a comment; the text keeps its length.
  const text = content.startsWith('#!') ? `//${content.slice(2)}` : content;
  if (isReplaced) {
    return binding.runScript(filename, Module.wrap(text));
  }
  let compiled;
  try {
    compiled = binding.compileFunction(filename, text, PARAMETERS);
  } finally {
    // Nothing is caught, so that a syntax error keeps its place.
    if (compiled === undefined && format === undefined && binding.parsesAsModule(text)) {
      return undefined;
    }
  }
  binding.compiled(filename, 'COMMONJS', text);
  return compiled;
}

module.exports = { compile, define };
