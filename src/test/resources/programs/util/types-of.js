// What util.types tells apart.
const { types } = require('util');
const values = { async: async () => {}, generator: function* () {}, map: new Map(), iterator: new Set().values(), promise: Promise.resolve(), proxy: new Proxy({}, {}), date: new Date(), regexp: /x/, error: new Error('x'), boxed: Object(1n), view: new DataView(new ArrayBuffer(1)), bytes: new Uint8Array(1), weak: new WeakSet(), args: (function() { return arguments; })() };
for (const [name, value] of Object.entries(values)) {
  console.log(name, Object.keys(types).filter((check) => types[check](value)).join(' '));
}
