// The class of an object that cannot be written, however it is reached.
'use strict';
const show = (n, f) => { try { f(); console.log(n, 'no error') } catch (e) { console.log(n, '|', e.name, '|', e.message) } };
class A { get x() { return 1 } }
const a = new A();
const frozen = Object.freeze(new A());
function f() { a.x = 2 }
show('closure', f);
show('closure frozen', () => { frozen.y = 2 });
show('let in block', () => { const b = new A(); { b.x = 3 } });
show('param', () => ((p) => { p.x = 4 })(new A()));
show('prop', () => { const o = { a: new A() }; o.a.x = 5 });
show('elem', () => { const o = [new A()]; o[0].x = 6 });
show('this', () => { class B { constructor() { Object.freeze(this); this.q = 1 } } new B() });
show('map', () => { const m = Object.freeze(new Map()); m.x = 1 });
show('arr', () => { const m = Object.freeze([1, 2]); m[5] = 1 });
show('arr2', () => { const m = Object.freeze([1, 2]); m[0] = 1 });
show('push', () => { const m = Object.freeze([1, 2]); m.push(3) });
show('delete', () => { delete frozen.z; const q = Object.freeze({ k: 1 }); delete q.k });
show('nested closure', () => { const inner = new A(); return (() => { inner.x = 1 })() });
show('fn', () => { function g() {} ; g.name = 'x' });
show('str', () => { 'abc'.length = 1 });
show('str2', () => { const s = 'abc'; s[0] = 'x' });
show('num', () => { (5).x = 1 });
show('undef', () => { let u; u.x = 1 });
show('sealed', () => { const o = Object.seal({ a: 1 }); o.b = 1 });
show('computed', () => { const k = 'x'; a[k] = 1 });
show('nullproto', () => { const o = Object.freeze(Object.create(null)); o.x = 1 });
