// assert: which assertions hold, and the messages, differences and properties of those that fail.
const assert = require('assert');

function t(run) {
  try {
    console.log('held', run());
  } catch (error) {
    console.log('#', error.name, error.code, error.generatedMessage, error.operator, error.message, Object.keys(error).join());
  }
}
t(() => assert(0));
t(() => assert.ok(false,'msg'));
t(() => assert());
t(() => assert.equal(1,2));
t(() => assert.equal('a','b','m'));
t(() => assert.notEqual(1,1));
t(() => assert.strictEqual(1,2));
t(() => assert.strictEqual('a','b'));
t(() => assert.strictEqual('a'.repeat(60),'b'));
t(() => assert.strictEqual({a:1},{a:1}));
t(() => assert.strictEqual([1],[1]));
t(() => assert.strictEqual('a\nb','a\nc'));
t(() => assert.strictEqual(NaN,1));
t(() => assert.notStrictEqual(1,1));
t(() => assert.notStrictEqual({a:1},{a:1}));const o={a:1};
t(() => assert.notStrictEqual(o,o));
t(() => assert.deepStrictEqual({a:1,b:2},{a:1,b:3}));
t(() => assert.deepStrictEqual([1,2,3,4,5,6,7,8],[1,2,3,4,5,6,7,9]));
t(() => assert.deepStrictEqual([1,2,3],[1,2]));
t(() => assert.deepStrictEqual({},{a:1}));
t(() => assert.deepEqual({a:1},{a:2}));
t(() => assert.deepEqual([1,[2]],[1,[3]]));
t(() => assert.notDeepStrictEqual({a:1},{a:1}));
t(() => assert.notDeepEqual([1],[1]));
t(() => assert.deepStrictEqual(new Map([[1,2]]),new Map([[1,3]])));
t(() => assert.deepStrictEqual(1,2));
t(() => assert.deepEqual(1,2));
t(() => assert.deepStrictEqual({a:1,b:{c:[1,2,{d:1}]}},{a:1,b:{c:[1,2,{d:2}]}}));
t(() => assert.deepStrictEqual(Array.from({length:60},(_, i)=>i),Array.from({length:60},(_, i)=>i*2)));
t(() => assert.deepStrictEqual([1,2],[2,1]));
t(() => assert.deepStrictEqual({a:1},Object.create({}, {a:{value:1,enumerable:true}})));
t(() => assert.throws(() => {}));
t(() => assert.throws(() => {},TypeError));
t(() => assert.throws(() => {},'m'));
t(() => assert.throws(() => {throw new Error('x')},TypeError));
t(() => assert.throws(() => {throw new Error('abc')},/xyz/));
t(() => assert.throws(() => {throw new Error('abc')},{message:'abd'}));
t(() => assert.throws(() => {throw new Error('abc')},{message:/b/,name:'Error'}));
t(() => assert.throws(() => {throw new Error('abc')},() => false));
t(() => assert.throws(() => {throw new Error('abc')},'abc'));
t(() => assert.throws('x'));
t(() => assert.throws(() => {throw new Error('abc')},{}));
t(() => assert.throws(() => {throw 5},5));
t(() => assert.doesNotThrow(() => {throw new Error('abc')}));
t(() => assert.doesNotThrow(() => {throw new Error('abc')},'m'));
t(() => assert.ifError(null));
t(() => assert.ifError(new Error('q')));
t(() => assert.ifError('s'));
t(() => assert.fail());
t(() => assert.fail('boo'));
t(() => assert.fail(new TypeError('tt')));
t(() => assert.match('abc',/x/));
t(() => assert.match(5,/x/));
t(() => assert.doesNotMatch('abc',/a/));
t(() => assert.match('a','b'));
t(() => assert.equal(1));
t(() => assert.ok(0,new TypeError('own')));
t(() => assert.strictEqual(1,2,'mm'));
t(() => assert.deepStrictEqual(new Date(0),new Date(1)));
t(() => assert.deepStrictEqual('a','b'));
t(() => assert.strictEqual(undefined,null));
t(() => assert.strictEqual(1,'1'));
t(() => assert.deepStrictEqual([[1,2],[3]],[[1,2],[4]]));
t(() => assert.strict.equal(1,'1'));
t(() => assert.deepEqual(new Set([1]),new Set([2])));
t(() => assert.strictEqual('x'.repeat(20),'y'.repeat(20)));
t(() => assert.strictEqual(12345678901234567890,2));
t(() => assert.strictEqual(() => 1,() => 1));
t(() => assert.strictEqual(new Error('a').message,'b'));
t(() => assert.notEqual('a','a'));
t(() => assert.notDeepStrictEqual(1,1));
t(() => assert.equal({a:1},{a:1}));
t(() => assert.equal(null,0));
t(()=>assert.equal([1,2],5));
t(() => assert.deepStrictEqual({a:1,b:2},{a:1,b:3},'custom'));
t(() => assert.strictEqual('a'.repeat(30),'b','custom'));
t(() => assert.notStrictEqual(1,1,'custom'));
t(() => assert.strictEqual({a:1},{a:1},'custom'));
t(() => assert.deepEqual(1,2,'custom'));
t(() => assert.strictEqual(1,2,new RangeError('r')));
t(() => assert.strictEqual({a:1},{a:2}));
t(() => assert.strictEqual('abcdefghij','abcdefghik'));
t(() => assert.deepStrictEqual([1,2,3,4,5,6,7,8,9,10,11,12],[1,2,3,4,5,6,0,8,9,10,11,12]));
t(() => assert.deepStrictEqual({a:1,b:{x:1},c:[1]},{a:1,b:{x:1},c:[1,2],d:1}));
t(() => assert.throws(() => {throw new Error('abc')},{message:'abc',code:'X'}));
t(() => assert.throws(() => {throw new TypeError('abc')},new TypeError('abd')));
t(() => assert.throws(() => {throw new Error('abc')},/xyz/,'msg'));
t(() => assert.throws(() => {throw new Error('abc')},TypeError,'msg'));
t(() => assert.throws(() => {throw 'str'},{message:'x'}));
t(() => assert.throws(() => {throw new Error('a')},() => false,'msg'));
t(() => assert.throws(() => {throw new Error('a')},'b'));
t(() => assert.throws(() => {throw new Error('a')}, class A{}));
t(() => assert.notDeepStrictEqual({a:'x'.repeat(10)},{a:'x'.repeat(10)}));
t(() => assert.notStrictEqual('abcdefgh','abcdefgh'));
t(() => assert.notEqual({},{}));
t(() => assert.notDeepEqual({a:1},{a:1},'m'));
t(() => assert(null,undefined));
t(() => assert.ok(null));
t(() => assert.ok(1===2&&'x'));
t(() => assert.equal(1,'1'));
t(() => assert.equal(NaN,NaN));
t(() => assert.deepEqual([1,2,3],[1,2,3]));
t(() => assert.ok(typeof 123 === 'string',undefined));
t(()=>{
  assert(
    false,
  );
});
t(() => assert.doesNotThrow(() => {throw new Error('abc')},TypeError));
t(() => assert.doesNotThrow(() => 5));
t(() => assert.doesNotMatch('abc',/a/,'m'));
t(() => assert.match('x',/y/,new Error('mine')));
t(() => assert.deepStrictEqual(new Set([1,{a:1}]),new Set([1,{a:2}])));
(async () => {
  for (const run of [
    () => assert.rejects(Promise.resolve(1)), () => assert.rejects(async () => { throw new Error('q'); }, /z/), () => assert.rejects(async () => { throw new Error('q'); }),
    () => assert.doesNotReject(async () => { throw new Error('q'); }), () => assert.rejects(() => 5), () => assert.rejects(5),
  ]) {
    try {
      console.log('held', await run());
    } catch (error) {
      console.log('#', error.name, error.code, error.operator, error.message);
    }
  }
})();
console.log(new assert.AssertionError({ actual: 1, expected: 2, operator: 'strictEqual' }).message, assert.strict === require('assert/strict'), assert.strict.strict === assert.strict);
