// The smaller functions of util: inherits, deprecate, types, styleText, system errors, strings.
const util = require('util');

function Base() {}
Base.prototype.hello = () => 'hello';
function Derived() {}
util.inherits(Derived, Base);
console.log(new Derived().hello(), Derived.super_ === Base, new Derived(), Derived);
const old = util.deprecate(function old(a, b) { return a + b; }, 'use something else', 'DEP_OLD');
process.on('warning', (warning) => console.log(warning.name, warning.code, warning.message));
console.log(old(1, 2), old(3, 4), old.name, old.length);
console.log(util.getSystemErrorName(-2), util.getSystemErrorName(-111), util.getSystemErrorMap().get(-13), util.toUSVString('a\ud800b'), util.stripVTControlCharacters('\u001b[31mred\u001b[0m'));
console.log(JSON.stringify([util.styleText(['bold', 'red'], 'x'), util.styleText('green', 'y', { validateStream: false }), util.styleText('green', 'z')]));
console.log(util.parseEnv('A=1\nB="two words"\nexport C=\'three\' # comment\n#D=4\nE='));
console.log(util.types.isPromise(Promise.resolve()), util.types.isRegExp(/a/), util.types.isProxy(new Proxy({}, {})), util.types.isTypedArray(new Int8Array(1)), util.types.isUint8Array(Buffer.alloc(1)), util.types.isArrayBufferView(new DataView(new ArrayBuffer(1))), util.types.isGeneratorFunction(function*() {}), util.types.isAsyncFunction(async () => {}), util.types.isBoxedPrimitive(Object(1)), util.types.isNativeError(new TypeError()), util.types.isMap({}), util.types.isExternal({}));
console.log(util.isArray([]), util.isString('a'), util.isObject(null), util.isPrimitive(() => {}), util.isError(new Error()), util.isBuffer(Buffer.alloc(0)), util._extend({ a: 1 }, { b: 2 }));
for (const run of [() => util.inherits(Derived), () => util.inherits(null, Base), () => util.inherits(Derived, {}), () => util.getSystemErrorName(2), () => util.getSystemErrorName('x'), () => util.styleText('nocolor', 'x'), () => util.stripVTControlCharacters(5), () => util.formatWithOptions('x')]) {
  try {
    console.log(run());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
const { parse, stringify, escape, unescape } = require('querystring');
console.log(parse('a=1&b=2&a=3&c&=d&e=%20x+y&%E2%82%AC=%zz'), stringify({ a: [1, 'x y'], b: true, c: null, d: '€&=', e: 5n }), stringify({ a: 1, b: 2 }, ';', ':'), parse('a:1;b:2', ';', ':'), escape('a b'), unescape('%41%zz'));
