// Spread arguments that cannot be iterated, and what a class cannot extend.
const show = (n, f) => { try { f(); console.log(n, 'no error') } catch (e) { console.log(n, '|', e.name, '|', e.message) } };
const f = (...a) => a; const o = { list: undefined, n: 5, nul: null, g() {} }; let u; const nul = null;
show(1, () => f(...u)); show(2, () => f(...o.list)); show(3, () => f(...o.n)); show(4, () => f(...nul)); show(5, () => f(...o.g()));
show(6, () => f(1, ...u)); show(7, () => f(...u, 1)); show(8, () => f(...[1], ...u)); show(9, () => new Map(...u)); show(10, () => Math.max(...o.nul)); show(11, () => o.g(...u)); show(12, () => console.log(...u)); show(13, () => [].push(...u)); show(14, () => f(...{})); show(15, () => f(...5, 2)); show(16, () => f(...u, ...u)); show(17, () => f(...(() => {}))); show(18, () => f(...true)); show(19, () => f(...Symbol('x')));

const it1 = { [Symbol.iterator]() { return 1 } };
show(30, () => [...it1]); show(31, () => { for (const x of it1); }); show(32, () => { const [a] = it1; }); show(33, () => f(...it1)); show(34, () => Array.from(it1)); show(35, () => new Set(it1)); show(36, () => new Map(it1));
let Base; const obj = {}; const arr = [1]; const Plain = { a: 1 }; const fn = () => {};
show(50, () => { class A extends Base {} }); show(51, () => { class A extends obj.Base {} }); show(52, () => { class A extends Plain {} }); show(53, () => { class A extends arr {} }); show(54, () => { class A extends fn {} }); show(55, () => { class A extends o.g() {} }); show(56, () => { class A extends 'str' {} }); show(57, () => { const B = 5; class A extends B {} }); show(59, () => { class A extends (class { }).x {} }); show(60, () => { const { EventEmitter2 } = require('events'); class A extends EventEmitter2 {} });
