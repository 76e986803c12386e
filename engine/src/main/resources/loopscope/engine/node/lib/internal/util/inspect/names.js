'use strict';
// What an object is called: its constructor, its toStringTag, and the texts of functions and classes.

const binding = internalBinding('util');
const types = internalBinding('types');

/** The language's global constructors; their prototypes are not worth showing. */
const builtIns = new Set(('Object Function Array Number Boolean String Symbol Date Promise RegExp Error AggregateError ' +
  'EvalError RangeError ReferenceError SyntaxError TypeError URIError ArrayBuffer Uint8Array Int8Array Uint16Array ' +
  'Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array ' +
  'DataView Map BigInt Set WeakMap WeakSet WeakRef Proxy FinalizationRegistry').split(' '));

function isBuiltIn(name) {
  return builtIns.has(name);
}

function isInstance(object, constructor) {
  try {
    return object instanceof constructor;
  } catch {
    return false;
  }
}

function namedConstructor(holder, object) {
  const descriptor = Object.getOwnPropertyDescriptor(holder, 'constructor');
  return descriptor !== undefined && typeof descriptor.value === 'function' && descriptor.value.name !== ''
    && isInstance(object, descriptor.value)
    ? descriptor.value
    : undefined;
}

/**
 * The name of the nearest constructor, or null for an object without prototype. When none is found, the engine's
 * class name with the prototype's name in angle brackets.
 */
function constructorName(context, object, level, inherited) {
  let firstPrototype;
  for (let holder = object; holder !== null; ) {
    const constructor = namedConstructor(holder, object);
    if (constructor !== undefined) {
      const name = String(constructor.name);
      if (inherited !== undefined && (firstPrototype !== holder || !isBuiltIn(name))) {
        inherited.from = firstPrototype || object;
      }
      return name;
    }
    holder = Object.getPrototypeOf(holder);
    firstPrototype ??= holder;
    if (holder === null && firstPrototype === null) {
      return null;
    }
  }
  const engineName = binding.getConstructorName(object);
  if (context.depth !== null && level > context.depth) {
    return `${engineName} <Complex prototype>`;
  }
  const prototypeName = constructorName(context, firstPrototype, level + 1, inherited);
  return prototypeName === null
    ? `${engineName} <${context.inspectWith(firstPrototype, { customInspect: false, depth: -1 })}>`
    : `${engineName} <${prototypeName}>`;
}

/** The tag, unless it is printed as a property anyway. */
function tagOf(context, value) {
  const tag = value[Symbol.toStringTag];
  if (typeof tag !== 'string' || tag === '') {
    return '';
  }
  const shown = context.showHidden
    ? Object.prototype.hasOwnProperty.call(value, Symbol.toStringTag)
    : Object.prototype.propertyIsEnumerable.call(value, Symbol.toStringTag);
  return shown ? '' : tag;
}

/** `Foo(2) [tag] `, or `[Map(2): null prototype] `. */
function prefix(constructor, tag, fallback, size = '') {
  if (constructor === null) {
    const shown = tag !== '' && fallback !== tag ? `[${tag}] ` : '';
    return `[${fallback}${size}: null prototype] ${shown}`;
  }
  return tag !== '' && constructor !== tag ? `${constructor}${size} [${tag}] ` : `${constructor}${size} `;
}

const comments = /(\/\/.*?\n)|(\/\*(.|\n)*?\*\/)/g;
const classHead = /^(\s+[^(]*?)\s*{/;

function isClass(source) {
  if (!source.startsWith('class') || !source.endsWith('}')) {
    return false;
  }
  const rest = source.slice(5, -1);
  const brace = rest.indexOf('{');
  return brace !== -1 && (!rest.slice(0, brace).includes('(') || classHead.test(rest.replace(comments, '')));
}

function classBase(value, constructor, tag) {
  const name = (Object.prototype.hasOwnProperty.call(value, 'name') && value.name) || '(anonymous)';
  let base = `class ${name}`;
  if (constructor !== 'Function' && constructor !== null) {
    base += ` [${constructor}]`;
  }
  if (tag !== '' && constructor !== tag) {
    base += ` [${tag}]`;
  }
  if (constructor === null) {
    base += ' extends null';
  } else {
    const parent = Object.getPrototypeOf(value).name;
    base += parent ? ` extends ${parent}` : '';
  }
  return `[${base}]`;
}

/** `[Function: f]`, `[AsyncGeneratorFunction (anonymous)]`, `[class A extends B]`. */
function functionBase(value, constructor, tag) {
  if (isClass(Function.prototype.toString.call(value))) {
    return classBase(value, constructor, tag);
  }
  let type = 'Function';
  if (types.isGeneratorFunction(value)) {
    type = `Generator${type}`;
  }
  if (types.isAsyncFunction(value)) {
    type = `Async${type}`;
  }
  let base = `[${type}`;
  if (constructor === null) {
    base += ' (null prototype)';
  }
  base += value.name === '' ? ' (anonymous)]' : `: ${value.name}]`;
  if (constructor !== type && constructor !== null) {
    base += ` ${constructor}`;
  }
  if (tag !== '' && constructor !== tag) {
    base += ` [${tag}]`;
  }
  return base;
}

module.exports = { constructorName, functionBase, isBuiltIn, prefix, tagOf };
