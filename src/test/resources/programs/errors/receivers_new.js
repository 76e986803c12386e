// The class of an object that was made on the spot; lists that are none.
'use strict';
const show = (n, f) => { try { f(); console.log(n, 'no error') } catch (e) { console.log(n, '|', e.name, '|', e.message) } };
class A { get x() { return 1 } }
class C { constructor() { this.y = 1; Object.freeze(this) } set() { this.y = 2 } }
show('new', () => { new A().x = 1 });
show('new frozen', () => { new C().y = 1 });
show('set', () => new C().set());
show('apply', () => Math.max.apply(null, 5));
show('reflect', () => Reflect.apply(Math.max, null, 5));
show('construct', () => Reflect.construct(Map, 5));
