// The global object shows Node's enumerable names and no others.
const known = ['global', 'clearImmediate', 'setImmediate', 'clearInterval', 'clearTimeout', 'setInterval', 'setTimeout',
  'queueMicrotask', 'structuredClone', 'atob', 'btoa', 'performance', 'fetch', 'crypto'];
console.log('unknown', Object.keys(globalThis).filter((name) => !known.includes(name)));
console.log(global === globalThis, globalThis.globalThis === global, Object.prototype.toString.call(globalThis));
for (const name of ['window', 'require', 'module', 'load', 'print', 'Java', 'Graal', 'Polyglot', 'quit', 'read']) {
  console.log(name, name in globalThis);
}
